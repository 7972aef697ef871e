package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.statistics.Histogram;
import io.whither.time.Months;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Seeded people of one firm, month by month, and where they go: the same people counted for the cohorts, the flows and the workforce. */
final class SimulatedFirm {

    static final String GROUP = "firm";
    static final int FIRST = Months.of(2022, 1);
    static final int LAST = FIRST + 13;
    static final List<String> FUNCTIONS = List.of("engineering", "sales");
    static final List<Integer> LEVELS = List.of(2, 3, 4);
    private static final List<DestinationKind> KINDS = List.of(DestinationKind.SELF_EMPLOYED, DestinationKind.EDUCATION, DestinationKind.UNKNOWN_STALE);
    private static final int TOP_LEVEL = 4;

    /**
     * What firms differ in.
     *
     * @param people at first
     * @param hiring share of leavers that is replaced
     * @param promoting share of the people who are promoted once
     * @param destinations number of groups that people go to
     */
    record Shape(int people, double leaving, double hiring, double promoting, int destinations) {}

    /** Months of hire, exit and promotion; an exit or promotion after the last month never came. */
    record Person(String function, int level, int hired, int left, int promoted, DestinationKind kind, String to, Integer gap,
            RoleKey role, RoleKey nextRole, int nextLevel) {

        boolean hasJob() {
            return CohortCounts.JOBS.contains(kind);
        }


        int levelIn(int month) {
            return level + (month >= promoted ? 1 : 0);
        }

        boolean isIn(int month) {
            return hired <= month && month <= left;
        }
    }

    private final Shape shape;
    private final Random random;
    private final List<Person> people = new ArrayList<>();

    SimulatedFirm(Shape shape, Random random) {
        this.shape = shape;
        this.random = random;
        Deque<Integer> hires = new ArrayDeque<>();
        for (int i = 0; i < shape.people(); i++) {
            hires.add(FIRST - 1 - random.nextInt(40));
        }
        while (!hires.isEmpty()) {
            Person person = person(hires.pop());
            people.add(person);
            if (person.left() < LAST && random.nextDouble() < shape.hiring()) {
                hires.add(person.left() + 1);
            }
        }
    }

    private Person person(int hired) {
        int left = Math.max(FIRST, hired);
        while (left <= LAST && random.nextDouble() >= shape.leaving()) {
            left++;
        }
        int level = LEVELS.get(skewed(LEVELS.size()));
        boolean promoted = level < TOP_LEVEL && random.nextDouble() < shape.promoting();
        DestinationKind kind = random.nextDouble() < 0.8 ? DestinationKind.EMPLOYER : KINDS.get(random.nextInt(KINDS.size()));
        boolean known = kind == DestinationKind.EMPLOYER && random.nextInt(15) > 0;
        Integer gap = CohortCounts.UNKNOWN.contains(kind) ? null : random.nextInt(3) > 0 ? Integer.valueOf(0) : Integer.valueOf(random.nextInt(9));
        String function = FUNCTIONS.get(skewed(FUNCTIONS.size()));
        return new Person(function, level, hired, left, promoted ? Math.max(hired, FIRST) + 1 + random.nextInt(LAST - FIRST) : LAST + 1,
                kind, known ? "group" + skewed(shape.destinations()) : null, gap, role(function), role(FUNCTIONS.get(skewed(FUNCTIONS.size()))), LEVELS.get(skewed(LEVELS.size())));
    }

    private RoleKey role(String function) {
        return new RoleKey(function, "role" + skewed(2));
    }

    private int skewed(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2));
    }

    /** All months and functions. */
    static Set<FlowSlot> slots() {
        Set<FlowSlot> slots = new TreeSet<>();
        for (int month = FIRST; month <= LAST; month++) {
            for (String function : FUNCTIONS) {
                slots.add(new FlowSlot(month, function));
            }
        }
        return slots;
    }

    Set<String> destinations() {
        Set<String> destinations = new TreeSet<>();
        flows().values().forEach(flows -> destinations.addAll(flows.keySet()));
        return destinations;
    }

    List<Person> exits(Set<FlowSlot> slots) {
        return people.stream().filter(person -> slots.contains(new FlowSlot(person.left(), person.function()))).toList();
    }

    CohortCounts cohort(String id, Set<FlowSlot> slots) {
        CohortTally tally = new CohortTally(id);
        for (Person person : exits(slots)) {
            Integer next = person.hasJob() ? Integer.valueOf(person.nextLevel()) : null;
            tally.outcome(person.kind(), person.gap(), 1, 1, 0);
            if (person.kind() == DestinationKind.EMPLOYER) {
                tally.destination(person.to(), person.to(), person.kind(), person.gap(), 0, 1);
            }
            tally.role(person.role(), person.hasJob() ? person.nextRole() : null, 1);
            tally.level(person.levelIn(person.left()), next, next, 1);
            if (CohortCounts.UNKNOWN.contains(person.kind())) {
                tally.unseen(person.left(), person.left() + 3, 1);
            }
        }
        return tally.counts();
    }

    Map<FlowSlot, Map<String, FlowCounts>> flows() {
        Map<FlowSlot, Map<String, FlowCounts>> flows = new TreeMap<>();
        for (Person person : exits(slots())) {
            if (person.gap() != null) {
                FlowCounts one = new FlowCounts(person.gap() <= 1 ? 1 : 0, person.gap() == 2 || person.gap() == 3 ? 1 : 0, person.gap() > 3 ? 1 : 0, Histogram.EMPTY);
                flows.computeIfAbsent(new FlowSlot(person.left(), person.function()), slot -> new TreeMap<>())
                        .merge(person.to() == null ? "" : person.to(), one, FlowCounts::plus);
            }
        }
        return flows;
    }

    Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> workforce() {
        Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> functions = new TreeMap<>();
        for (String function : FUNCTIONS) {
            Map<Integer, SortedMap<Integer, WorkforceCounts>> levels = new TreeMap<>();
            LEVELS.forEach(level -> levels.put(level, new TreeMap<>()));
            for (int month = FIRST; month <= LAST; month++) {
                int at = month;
                LEVELS.forEach(level -> levels.get(level).put(at, counts(function, level, at)));
            }
            functions.put(function, levels);
        }
        return functions;
    }

    private WorkforceCounts counts(String function, int level, int month) {
        long promoted = count(function, level, person -> person.promoted() == month && person.isIn(month) && person.isIn(month - 1) ? month - 1 : Months.NONE);
        return new WorkforceCounts(count(function, level, person -> person.isIn(month) ? month : Months.NONE),
                count(function, level, person -> person.hired() == month ? month : Months.NONE),
                count(function, level, person -> person.left() == month ? month : Months.NONE), promoted, promoted,
                count(function, level, person -> person.isIn(month) && person.isIn(month - 12) ? month - 12 : Months.NONE));
    }

    /** @param when the month in which the person's level counts; none when the person does not */
    private long count(String function, int level, ToIntFunction<Person> when) {
        return people.stream().filter(person -> person.function().equals(function))
                .filter(person -> when.applyAsInt(person) != Months.NONE && person.levelIn(when.applyAsInt(person)) == level).count();
    }
}
