package io.whither.marts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which months' exits of a group and function may be shown, by level. The exits of a month and the hires of the next turn one headcount into
 * the next, so they are shown together or not at all; the exits of all levels add up to the group's flows, so of these never a single one is withheld.
 */
final class TurnoverMask {

    /** With fewer persons in all withheld levels of a month, each could be told to within two. */
    private static final long LEAST_WITHHELD = 5;

    private final Map<Integer, SortedMap<Integer, WorkforceCounts>> levels;
    private final int minPersons;
    private final Map<Integer, Set<Integer>> withheld = new TreeMap<>();

    TurnoverMask(Map<Integer, SortedMap<Integer, WorkforceCounts>> levels, int minPersons) {
        this.levels = levels;
        this.minPersons = minPersons;
        Set<Integer> months = new TreeSet<>();
        levels.forEach((level, series) -> {
            withheld.put(level, new TreeSet<>());
            months.addAll(series.keySet());
        });
        months.forEach(this::mask);
    }

    boolean exitsShown(int level, int month) {
        return !withheld.get(level).contains(month);
    }

    boolean hiresShown(int level, int month) {
        return !isSmall(at(level, month).hires()) && exitsShown(level, month - 1);
    }

    /** Withholds the exits of a level and month, and those of another level with them where they would be the only ones. */
    void withhold(int level, int month) {
        withheld.get(level).add(month);
        mask(month);
    }

    private void mask(int month) {
        long hidden = 0;
        int count = 0;
        for (int level : levels.keySet()) {
            boolean row = at(level, month).headcount() >= minPersons;
            boolean small = isSmall(at(level, month).exits()) || isSmall(at(level, month + 1).hires()) || !row && at(level, month).exits() > 0;
            if (small || !exitsShown(level, month)) {
                withheld.get(level).add(month);
                hidden += at(level, month).exits();
                count++;
            }
        }
        List<Integer> others = levels.keySet().stream().filter(level -> exitsShown(level, month) && at(level, month).exits() > 0)
                .sorted(Comparator.comparingLong(level -> at(level, month).exits())).toList();
        for (int level : others) {
            if (count == 0 || count > 1 && hidden >= LEAST_WITHHELD) {
                return;
            }
            withheld.get(level).add(month);
            hidden += at(level, month).exits();
            count++;
        }
    }

    private WorkforceCounts at(int level, int month) {
        return levels.get(level).getOrDefault(month, WorkforceCounts.NONE);
    }

    private boolean isSmall(long persons) {
        return persons > 0 && persons < minPersons;
    }
}
