package io.whither.marts;

import io.whither.disclosure.Remainder;
import io.whither.disclosure.Remainder.Part;
import io.whither.disclosure.Remainder.Sum;
import io.whither.disclosure.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be shown of a group's workforce. First each function by itself, see {@link TurnoverMask}. Then what cohorts tell of the same exits: the
 * exits of a level over a cohort's months and functions are a number of the cohort. Further months are withheld until the withheld ones have room;
 * where headcounts alone would tell them, since nobody was hired, the level has no rows in these months.
 */
final class WorkforceMask {

    private final Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> functions;
    private final CohortScopes scopes;
    private final int minPersons;
    private final Map<String, TurnoverMask> turnover = new TreeMap<>();
    /** Levels that cannot be made safe where few months are in the same cohorts, so that they must not be known of the other months either. */
    private final Set<Integer> bare = new TreeSet<>();
    private final Set<Cell> silent = new HashSet<>();

    private record Cell(String function, int level, int month) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int byMonth = Integer.compare(month, other.month);
            int byFunction = byMonth != 0 ? byMonth : function.compareTo(other.function);
            return byFunction != 0 ? byFunction : Integer.compare(level, other.level);
        }
    }

    WorkforceMask(Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> functions, CohortScopes scopes, int minPersons) {
        this.functions = functions;
        this.scopes = scopes;
        this.minPersons = minPersons;
        functions.forEach((function, levels) -> turnover.put(function, new TurnoverMask(levels, minPersons)));
        Set<FlowSlot> slots = new TreeSet<>();
        functions.forEach((function, levels) -> levels.values().forEach(months -> months.keySet().forEach(month -> slots.add(new FlowSlot(month, function)))));
        List<Set<FlowSlot>> groups = scopes.groups(slots);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Set<FlowSlot> group : groups) {
                changed |= protect(group);
            }
        }
        groups.forEach(this::silence);
    }

    boolean hasRow(String function, int level, int month) {
        return at(function, level, month).headcount() >= minPersons && !silent.contains(new Cell(function, level, month));
    }

    boolean exitsShown(String function, int level, int month) {
        return turnover.get(function).exitsShown(level, month) && !silent.contains(new Cell(function, level, month));
    }

    boolean hiresShown(String function, int level, int month) {
        return turnover.get(function).hiresShown(level, month);
    }

    /** Whether a cohort tells of the exits of a month. */
    boolean isInCohort(String function, int month) {
        return scopes.contain(new FlowSlot(month, function));
    }

    private boolean protect(Set<FlowSlot> group) {
        boolean changed = false;
        for (Map.Entry<Integer, List<Part<Cell>>> level : byLevel(group).entrySet()) {
            Sum sum = sum(level.getKey());
            Optional<Cell> next = Remainder.next(level.getValue(), this::isShown, sum, minPersons);
            while (next.isPresent()) {
                turnover.get(next.get().function()).withhold(next.get().level(), next.get().month());
                changed = true;
                next = Remainder.next(level.getValue(), this::isShown, sum, minPersons);
            }
            changed |= Remainder.isBare(level.getValue(), this::isShown, minPersons) && bare.add(level.getKey());
        }
        return changed;
    }

    private Sum sum(int level) {
        return bare.contains(level) ? Sum.BOTH : scopes.sum(scope -> scope.showsLevel(level));
    }

    private void silence(Set<FlowSlot> group) {
        byLevel(group).forEach((level, parts) -> {
            long all = parts.stream().mapToLong(Part::persons).sum();
            boolean withheld = parts.stream().anyMatch(part -> part.persons() > 0 && !isShown(part.key()));
            if (all < minPersons && scopes.tellOfOne()) {
                silenceLast(parts);
            }
            if (all < minPersons || !withheld || Remainder.hasRoom(parts, this::isShown, minPersons)) {
                return;
            }
            boolean summed = scopes.sum(scope -> scope.showsLevel(level)) == Sum.SHOWN;
            // Where a table does not show the sum, the headcounts after these months must not tell it either.
            if (summed) {
                functions.keySet().forEach(function -> merge(parts.stream().filter(part -> part.key().function().equals(function)).toList()));
            } else {
                parts.forEach(part -> silenceFrom(part.key()));
            }
        });
    }

    /**
     * Leaves out headcounts between months, so that those on both sides tell the exits of several months together and none of a single one. Where
     * that takes more exits than there are, all headcounts of the months are left out.
     *
     * @param parts the months of one function and level, in order
     */
    private void merge(List<Part<Cell>> parts) {
        List<List<Part<Cell>>> runs = runs(parts.stream().filter(part -> part.persons() > 0 && !isShown(part.key())).toList());
        for (List<Part<Cell>> run : runs) {
            int first = run.get(0).key().month();
            int last = run.get(run.size() - 1).key().month();
            boolean enough = isEnough(run);
            parts.stream().map(Part::key).filter(cell -> !enough || cell.month() > first && cell.month() <= last).forEach(silent::add);
        }
    }

    /** Cuts months into runs that are enough together; the last ones go with those before. */
    private List<List<Part<Cell>>> runs(List<Part<Cell>> withheld) {
        List<List<Part<Cell>>> runs = new ArrayList<>();
        List<Part<Cell>> run = new ArrayList<>();
        for (Part<Cell> part : withheld) {
            run.add(part);
            if (isEnough(run)) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (runs.isEmpty()) {
            return run.isEmpty() ? List.of() : List.of(run);
        }
        runs.get(runs.size() - 1).addAll(run);
        return runs;
    }

    private boolean isEnough(List<Part<Cell>> run) {
        return run.size() > 1 && run.stream().mapToLong(Part::persons).sum() >= minPersons;
    }

    /** Of a few exits, the headcounts after the last ones are left out until what remains leaves room. */
    private void silenceLast(List<Part<Cell>> parts) {
        List<Part<Cell>> withheld = parts.stream().filter(part -> part.persons() > 0 && !isShown(part.key())).sorted(Comparator.comparing(Part<Cell>::key).reversed()).toList();
        long room = withheld.stream().mapToLong(Part::room).sum();
        long enough = Math.min(Suppression.LEAST_ROOM, withheld.stream().mapToLong(Part::persons).sum());
        for (Part<Cell> part : withheld) {
            if (room >= enough) {
                return;
            }
            silenceFrom(part.key());
            room += part.persons() - part.room();
        }
    }

    private void silenceFrom(Cell first) {
        functions.get(first.function()).get(first.level()).keySet().stream().filter(month -> month >= first.month())
                .forEach(month -> silent.add(new Cell(first.function(), first.level(), month)));
    }

    /** The exits of some slots. A difference of headcounts tells how many more left than were hired, so only the hires leave room. */
    private Map<Integer, List<Part<Cell>>> byLevel(Set<FlowSlot> group) {
        Map<Integer, List<Part<Cell>>> parts = new TreeMap<>();
        for (FlowSlot slot : group) {
            functions.getOrDefault(slot.function(), Map.of()).keySet().forEach(level -> {
                Cell cell = new Cell(slot.function(), level, slot.month());
                long exits = at(slot.function(), level, slot.month()).exits();
                long room = Math.min(exits, at(slot.function(), level, slot.month() + 1).hires());
                parts.computeIfAbsent(level, l -> new ArrayList<>()).add(new Part<>(cell, exits, room));
            });
        }
        return parts;
    }

    private boolean isShown(Cell cell) {
        return turnover.get(cell.function()).exitsShown(cell.level(), cell.month());
    }

    private WorkforceCounts at(String function, int level, int month) {
        return functions.get(function).get(level).getOrDefault(month, WorkforceCounts.NONE);
    }
}
