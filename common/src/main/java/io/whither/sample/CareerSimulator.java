package io.whither.sample;

import io.whither.careers.DestinationKind;
import io.whither.employers.PositionKind;
import io.whither.sample.SampleTitles.SampleTitle;
import io.whither.time.Months;
import io.whither.titles.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * Simulates careers, person by person. Most people belong to a group that left a known employer in 2022 or 2023, so that the
 * cohorts of {@code conf/cohorts} have members; where they went follows the proportions of the study that inspired the project.
 */
public final class CareerSimulator {

    private static final int WINDOW_START = Months.of(2022, 1);
    private static final int WINDOW_END = Months.of(2023, 12);
    private static final int HORIZON = Months.of(2024, 6);
    private static final String[] ANCHORS = {"amazon", "meta", "google", "microsoft", "twitter", "consulting", null};
    private static final double[] ANCHOR_WEIGHTS = {40, 5, 5, 5, 5, 10, 30};
    private static final String[] FAMILIES = {"software", "systems", "science", "marketing", "finance", "sales"};
    private static final List<String> COUNTRIES = List.of("US", "US", "US", "US", "GB", "DE", "IN", "CA");
    private static final List<String> UNIVERSITIES = List.of("University of Washington", "University of Michigan", "Delft University of Technology",
            "University of Nottingham", "University of Melbourne");

    private final long seed;
    private final Noise noise;
    private final SampleEmployers employers = new SampleEmployers();
    private final SampleTitles titles = new SampleTitles();

    public CareerSimulator(long seed, Noise noise) {
        this.seed = seed;
        this.noise = noise;
    }

    /** The person of that number; the same for the same seed and noise. */
    public SamplePerson person(long number) {
        return new Life(number).live();
    }

    /** What a job after an exit is, before it has a date. */
    private record Plan(DestinationKind kind, String pool) {}

    /** One life, told forward. */
    private final class Life {

        private final long number;
        private final Dice dice;
        private final String country;
        private final List<SampleJob> jobs = new ArrayList<>();
        private final List<SampleExit> exits = new ArrayList<>();
        private String family;
        private int level;

        Life(long number) {
            this.number = number;
            this.dice = new Dice(seed, number);
            this.country = dice.of(COUNTRIES);
        }

        SamplePerson live() {
            String anchor = ANCHORS[dice.weighted(ANCHOR_WEIGHTS)];
            family = "consulting".equals(anchor) ? "consulting" : FAMILIES[dice.weighted(anchor == null ? new double[] {20, 12, 6, 20, 20, 22} : new double[] {58, 16, 12, 5, 5, 4})];
            if (anchor == null) {
                wander(Months.of(dice.between(2004, 2018), dice.between(1, 12)));
            } else {
                leave(anchor);
            }
            volunteer();
            int firstStart = jobs.stream().mapToInt(SampleJob::start).min().orElseThrow();
            int graduated = Months.year(firstStart) - (jobs.get(0).level() <= 2 ? 0 : 1);
            boolean stale = dice.chance(noise.staleProfile());
            int lastEdited = stale ? dice.between(Months.of(2022, 6), Months.of(2023, 9)) : SampleJob.OPEN;
            int lastDelivery = dice.weighted(5, 4, 91);
            List<SamplePerson.School> schools = List.of(new SamplePerson.School(dice.of(UNIVERSITIES), "BSc", graduated - 4, graduated));
            return new SamplePerson(number, "sample-person-" + number, country, jobs, schools, exits, lastEdited, lastDelivery);
        }

        /** An ordinary career from a first month to the horizon. */
        private void wander(int month) {
            level = 2;
            int at = month;
            SampleJob job = job(anyEmployer(), at, 8 + dice.months(30, 120));
            while (job.end() <= HORIZON) {
                SampleJob ended = add(job);
                rise();
                at = ended.end() + 1 + gap();
                job = job(anyEmployer(), at, 8 + dice.months(30, 120));
                exits.add(new SampleExit(ended, ended.end(), job, null, DestinationKind.EMPLOYER, false));
            }
            add(job);
        }

        /** A career that leads to an employer of a pool, and out of it in the window. */
        private void leave(String pool) {
            int exit = exitMonth();
            int tenure = 4 + dice.months(34, 140);
            int start = exit - tenure + 1;
            int levelAtExit = 2 + dice.weighted(18, 42, 27, 7, 4, 1.5, .5);
            before(start, levelAtExit);
            level = levelAtExit;
            SampleEmployer employer = employers.from(pool, dice);
            SampleJob last = promoted(employer, start, exit);
            after(last, pool);
        }

        /** Up to two earlier jobs, each ended when the next one begins. */
        private void before(int start, int levelAtExit) {
            int earlier = dice.between(0, 2);
            int begin = start - earlier * 30 - dice.between(0, 12);
            level = Math.max(2, levelAtExit - earlier);
            for (int i = 0; i < earlier; i++) {
                int end = i == earlier - 1 ? start - 1 - dice.weighted(60, 20, 10, 10) : begin + 24 + dice.between(0, 4);
                add(job(ordinaryEmployer(), begin, end - begin + 1));
                begin = end + 1 + dice.between(0, 2);
                level = Math.min(levelAtExit, level + 1);
            }
        }

        /** The stay with the anchor, as one job or as two with a promotion between them. */
        private SampleJob promoted(SampleEmployer employer, int start, int exit) {
            boolean rises = level > 2 && exit - start > 20 && dice.chance(.5);
            int promotion = start + (exit - start) / 2;
            String written = written(employer);
            SampleJob first = rises ? titled(employer, written, level - 1, start, promotion - 1) : titled(employer, written, level, start, exit);
            leaveEarlierJobs(first);
            jobs.add(first);
            if (!rises) {
                return first;
            }
            SampleJob second = titled(employer, written, level, promotion, exit);
            jobs.add(second);
            return second;
        }

        /** Exits from the earlier jobs are exits too. */
        private void leaveEarlierJobs(SampleJob next) {
            List<SampleJob> earlier = new ArrayList<>(jobs);
            for (int i = 0; i < earlier.size(); i++) {
                SampleJob following = i + 1 < earlier.size() ? earlier.get(i + 1) : next;
                exits.add(new SampleExit(earlier.get(i), earlier.get(i).end(), following, null, DestinationKind.EMPLOYER, false));
            }
        }

        private void after(SampleJob origin, String pool) {
            Plan plan = plan(pool);
            int exit = origin.end();
            if (plan.kind() == DestinationKind.UNKNOWN) {
                exits.add(new SampleExit(origin, exit, null, null, DestinationKind.UNKNOWN, false));
                return;
            }
            int start = exit + 1 + (plan.kind() == DestinationKind.RETURNED ? dice.between(5, 9) : gap());
            boolean overlaps = plan.kind() == DestinationKind.EMPLOYER && dice.chance(noise.overlap());
            SampleJob next = destination(plan, overlaps ? exit - dice.between(0, 1) : start);
            SampleJob bridge = next.start() - exit > 5 && plan.kind() == DestinationKind.EMPLOYER && dice.chance(.4)
                    ? state(PositionKind.CAREER_BREAK, "Career Break", "Personal goal pursuit", exit + 1, next.start() - 1) : null;
            boolean leftOpen = bridge == null && plan.kind() == DestinationKind.EMPLOYER && number % SampleFormat.values().length != SampleFormat.PDL.ordinal()
                    && !overlaps && next.start() == exit + 1 && dice.chance(noise.leftOpen() * 4);
            if (leftOpen) {
                jobs.set(jobs.indexOf(origin), origin.leftOpenOnPaper());
            }
            if (bridge != null) {
                jobs.add(bridge);
            }
            jobs.add(next);
            exits.add(new SampleExit(origin, exit, next, bridge, plan.kind(), leftOpen));
        }

        /** Shares of the study: one in twelve to the three largest, some 12 % to the ten largest, a long tail, some teachers. */
        private Plan plan(String pool) {
            String[] pools = {"google", "microsoft", "meta", "bigtech", "established", "tail", "teaching"};
            double[] weights = {4.1, 3.1, 2.6, 3.9, 14, 42, 1.8, 4.5, 1.5, 2.5, 2.5, 1, .5, 2, 12};
            int drawn = dice.weighted(weights);
            if (drawn < pools.length) {
                return new Plan(DestinationKind.EMPLOYER, pools[drawn].equals(pool) ? "amazon" : pools[drawn]);
            }
            return new Plan(List.of(DestinationKind.SELF_EMPLOYED, DestinationKind.STEALTH, DestinationKind.EDUCATION, DestinationKind.CAREER_BREAK,
                    DestinationKind.RETIRED, DestinationKind.MILITARY, DestinationKind.RETURNED, DestinationKind.UNKNOWN).get(drawn - pools.length), pool);
        }

        private SampleJob destination(Plan plan, int start) {
            switch (plan.kind()) {
                case EMPLOYER -> {
                    return hired(plan.pool(), start);
                }
                case RETURNED -> {
                    SampleEmployer back = jobs.get(jobs.size() - 1).employer();
                    return titled(back, written(back), level, start, SampleJob.OPEN);
                }
                case SELF_EMPLOYED -> {
                    return own(PositionKind.SELF_EMPLOYED, "Self-employed", "Freelance Consultant", start);
                }
                case STEALTH -> {
                    return own(PositionKind.STEALTH, "Stealth Startup", "Software Engineer", start);
                }
                case EDUCATION -> {
                    return state(PositionKind.EDUCATION, "University of Michigan", "MBA Student", start, SampleJob.OPEN);
                }
                case CAREER_BREAK -> {
                    return state(PositionKind.CAREER_BREAK, "Career Break", "Full-time parenting", start, SampleJob.OPEN);
                }
                case RETIRED -> {
                    return state(PositionKind.RETIRED, "Retired", "Retired", start, SampleJob.OPEN);
                }
                case MILITARY -> {
                    return state(PositionKind.MILITARY, "US Army", "Captain", start, SampleJob.OPEN);
                }
                default -> throw new IllegalStateException("no destination: " + plan.kind());
            }
        }

        private SampleJob hired(String pool, int start) {
            if (pool.equals("teaching")) {
                SampleTitle teacher = titles.of("teaching", 3, dice);
                SampleEmployer school = employers.school(dice);
                return new SampleJob(PositionKind.EMPLOYMENT, school, written(school), teacher.text(), teacher.function(), teacher.level(), start, SampleJob.OPEN, country, false);
            }
            changeLevel();
            SampleEmployer employer = pool.equals("tail") ? employers.unknown(dice) : employers.from(pool, dice);
            return titled(employer, written(employer), level, start, SampleJob.OPEN);
        }

        /** Juniors rise, and more than a few become directors: the shift that the study saw. */
        private void changeLevel() {
            level = switch (level) {
                case 2 -> 2 + dice.weighted(40, 55, 5);
                case 3 -> 2 + dice.weighted(3, 64, 24, 3, 2, 4);
                case 4 -> 3 + dice.weighted(7, 52, 15, 10, 13, 2, 1);
                case 5 -> 4 + dice.weighted(10, 45, 10, 28, 5, 2);
                case 6 -> 5 + dice.weighted(5, 45, 42, 6, 2);
                default -> Math.min(9, level + dice.weighted(75, 20, 5));
            };
        }

        private void rise() {
            if (dice.chance(.5) && level < 7) {
                level++;
            }
        }

        private int gap() {
            return switch (dice.weighted(45, 18, 15, 18, 4)) {
                case 0 -> 0;
                case 1 -> 1;
                case 2 -> dice.between(2, 3);
                case 3 -> dice.between(4, 9);
                default -> dice.between(10, 15);
            };
        }

        /** More exits in the months of the large layoffs. */
        private int exitMonth() {
            return dice.chance(.35) ? dice.between(Months.of(2022, 11), Months.of(2023, 4)) : dice.between(WINDOW_START, WINDOW_END);
        }

        private SampleEmployer anyEmployer() {
            return dice.chance(.5) ? employers.unknown(dice) : ordinaryEmployer();
        }

        private SampleEmployer ordinaryEmployer() {
            return dice.chance(.6) ? employers.unknown(dice) : employers.from(dice.chance(.7) ? "established" : "bigtech", dice);
        }

        private SampleJob job(SampleEmployer employer, int start, int months) {
            int end = start + months - 1;
            return titled(employer, written(employer), level, start, end > HORIZON ? SampleJob.OPEN : end);
        }

        private SampleJob titled(SampleEmployer employer, String written, int wanted, int start, int end) {
            SampleTitle title = titles.of(family, wanted, dice);
            return new SampleJob(PositionKind.EMPLOYMENT, employer, written, title.text(), title.function(), title.level(), start, end, country, false);
        }

        /** Work without an employer; its title is a professional's. */
        private SampleJob own(PositionKind kind, String employer, String title, int start) {
            return new SampleJob(kind, SampleEmployer.unknown(employer), employer, title, null, Level.PROFESSIONAL.ordinal(), start, SampleJob.OPEN, country, false);
        }

        private SampleJob state(PositionKind kind, String employer, String title, int start, int end) {
            return new SampleJob(kind, SampleEmployer.unknown(employer), employer, title, null, 0, start, end, country, false);
        }

        private SampleJob add(SampleJob job) {
            jobs.add(job);
            return job;
        }

        private void volunteer() {
            if (dice.chance(noise.sideJob())) {
                int start = jobs.get(0).start() + dice.between(3, 20);
                jobs.add(new SampleJob(PositionKind.VOLUNTEER, SampleEmployer.unknown("Harbour Food Bank"), "Harbour Food Bank", "Volunteer", null, 0, start,
                        dice.chance(.5) ? SampleJob.OPEN : start + dice.between(4, 40), country, false));
            }
        }

        private String written(SampleEmployer employer) {
            boolean other = employer.names().size() > 1 && dice.chance(noise.alias());
            return other ? employer.names().get(dice.between(1, employer.names().size() - 1)) : employer.names().get(0);
        }
    }
}
