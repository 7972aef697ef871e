package io.whither.careers;

import io.whither.employers.EmployerMatch;
import io.whither.employers.PositionKind;
import io.whither.time.Months;
import io.whither.time.PartialDate;
import io.whither.time.Precision;
import io.whither.titles.JobFunction;
import io.whither.titles.TitleReading;
import io.whither.titles.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Careers as profiles have them, by seed: overlaps, returns, promotions, side posts, breaks and dates of every precision. The
 * shares follow published counts of real profiles: 8 % of starts have a year only, 5 % none.
 */
final class RandomCareers {

    private static final int FIRST_MONTH = Months.of(2005, 1);
    private static final int NOW = Months.of(2024, 1);
    private static final List<EmployerMatch> FIRMS = matches(PositionKind.EMPLOYMENT);
    private static final List<EmployerMatch> SIDES = List.of(firm("acme", PositionKind.BOARD), firm("beta", PositionKind.ADVISORY), firm("gamma", PositionKind.VOLUNTEER));
    private static final List<EmployerMatch> OTHERS = List.of(none(PositionKind.SELF_EMPLOYED), none(PositionKind.EDUCATION), none(PositionKind.CAREER_BREAK),
            none(PositionKind.MILITARY), none(PositionKind.SEARCHING), none(PositionKind.STEALTH));
    private static final int CLOSING = Months.of(2014, 8);

    private final SplittableRandom random;
    private final boolean exact;

    private RandomCareers(long seed, boolean exact) {
        this.random = new SplittableRandom(seed);
        this.exact = exact;
    }

    private static List<EmployerMatch> matches(PositionKind kind) {
        return List.of("acme", "beta", "gamma", "delta", "epsilon", "zeta", "child", "parent").stream().map(name -> firm(name, kind)).toList();
    }

    private static EmployerMatch firm(String name, PositionKind kind) {
        return new EmployerMatch(kind, name, name, "alias", 1);
    }

    private static EmployerMatch none(PositionKind kind) {
        return new EmployerMatch(kind, null, null, "kind", 1);
    }

    /** Child belongs to Parent from 2014-08 on; all others to themselves. */
    static String owner(String company, int month) {
        return company.equals("child") && month >= CLOSING ? "parent" : company;
    }

    static List<Position> of(long seed) {
        return new RandomCareers(seed, false).positions();
    }

    /** With all dates to the month, and no end unknown. */
    static List<Position> exact(long seed) {
        return new RandomCareers(seed, true).positions();
    }

    private List<Position> positions() {
        int count = 1 + random.nextInt(8);
        List<Position> positions = new ArrayList<>(count);
        int month = FIRST_MONTH + random.nextInt(120);
        EmployerMatch employer = pick(FIRMS);
        for (int i = 0; i < count && month < NOW; i++) {
            int end = Math.min(NOW, month + random.nextInt(60));
            employer = nextEmployer(employer);
            positions.add(position(i, employer, month, end));
            month = Math.max(FIRST_MONTH, nextStart(month, end));
        }
        return positions;
    }

    private EmployerMatch nextEmployer(EmployerMatch employer) {
        double dice = random.nextDouble();
        if (dice < 0.27) {
            return employer;
        }
        if (dice < 0.36) {
            return pick(SIDES);
        }
        return dice < 0.5 ? pick(OTHERS) : pick(FIRMS);
    }

    private int nextStart(int start, int end) {
        double dice = random.nextDouble();
        if (dice < 0.4) {
            return end + random.nextInt(2);
        }
        return dice < 0.7 ? start + random.nextInt(end - start + 1) : end + random.nextInt(18);
    }

    private Position position(int number, EmployerMatch employer, int start, int end) {
        boolean open = end >= NOW || random.nextDouble() < 0.05;
        JobFunction function = random.nextInt(12) == 0 ? JobFunction.EDUCATION : JobFunction.ENGINEERING;
        TitleReading title = new TitleReading(function, "", random.nextInt(10), Track.IC, "test", 1);
        return new Position(number, employer, employer.companyName(), "T" + random.nextInt(4), title, date(start),
                open ? PartialDate.MISSING : date(end), open ? Currency.CURRENT : Currency.PAST, null, List.of());
    }

    private PartialDate date(int month) {
        double dice = random.nextDouble() + (exact ? 1 : 0);
        if (dice < 0.05) {
            return PartialDate.MISSING;
        }
        return dice < 0.13 ? PartialDate.year(Months.year(month)) : new PartialDate(month, month, Precision.MONTH);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** For a message: one line a position. */
    static String text(List<Position> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach(p -> text.append(String.format(Locale.ROOT, "%n%d %s %s - %s %s level=%d %s %s %s", p.number(), p.employerRaw(), text(p.start()), text(p.end()), p.currency(),
                p.title().level(), p.employer().kind().code(), p.titleRaw(), p.title().function().code())));
        return text.toString();
    }

    private static String text(PartialDate date) {
        return date.isMissing() ? "?" : date.precision() == Precision.YEAR ? Integer.toString(Months.year(date.earliest())) : Months.text(date.earliest());
    }
}
