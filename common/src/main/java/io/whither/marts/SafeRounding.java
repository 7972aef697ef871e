package io.whither.marts;

import io.whither.disclosure.Suppression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How coarsely weighted numbers must be rounded. In full, each is an equation over the cells: who knows the weights, the sizes of the cells and the
 * unweighted numbers would solve them for how many people of a cell a share counts. Rounded safely, there is another table with the same
 * margins, which gives the same rounded numbers, and in which that count differs by {@link Suppression#LEAST_ROOM}: some people of one cell have
 * changed places with people of others.
 */
final class SafeRounding {

    /** Shares are rounded to a whole number of parts, one of so many. */
    private static final int[] PARTS = {1000, 500, 200, 100, 50, 20, 10};
    static final int FINEST = PARTS[0];

    private final WeightedTable table;
    private final List<Integer> shown;
    /** Of each shown measure, and into how many parts its unit is divided. */
    private final double[] values;
    private final int[] parts;

    private SafeRounding(WeightedTable table, List<Integer> shown, int parts) {
        this.table = table;
        this.shown = shown;
        this.values = shown.stream().mapToDouble(table::value).toArray();
        this.parts = shown.stream().mapToInt(measure -> parts(table, measure, parts)).toArray();
    }

    /**
     * @param shown the measures that are published
     * @return into how many parts a share of 1 may be divided; empty where even tenths tell too much
     */
    static OptionalInt parts(WeightedTable table, List<Integer> shown) {
        return Arrays.stream(PARTS).filter(parts -> new SafeRounding(table, shown, parts).isSafe()).findFirst();
    }

    /** Into how many parts one unit of a measure is divided: that of a mean of levels, which spreads wider, into half as many. */
    static int parts(WeightedTable table, int measure, int parts) {
        return table.isShare(measure) ? parts : parts / 2;
    }

    private boolean isSafe() {
        return counted().stream().allMatch(set -> IntStream.range(0, table.cells()).allMatch(cell -> hasRoom(cell, set)));
    }

    /** The types that each shown share counts, and those that none does. */
    private List<boolean[]> counted() {
        List<boolean[]> sets = new ArrayList<>();
        boolean[] none = new boolean[table.types()];
        Arrays.fill(none, true);
        for (int measure : shown) {
            if (table.isShare(measure)) {
                boolean[] set = new boolean[table.types()];
                for (int type = 0; type < set.length; type++) {
                    set[type] = table.adds(type, measure) == 1;
                    none[type] &= !set[type];
                }
                sets.add(set);
            }
        }
        sets.add(none);
        return sets;
    }

    /** Whether the people of a cell who are in a set may be some more or fewer; where margins alone tell more than that, weights are not to blame. */
    private boolean hasRoom(int cell, boolean[] set) {
        long all = table.people();
        long size = table.people(cell);
        long inSet = IntStream.range(0, table.cells()).mapToLong(c -> people(c, set)).sum();
        long natural = Math.min(size, inSet) - Math.max(0, size - (all - inSet));
        int needed = (int) Math.min(Suppression.LEAST_ROOM, natural);
        if (needed == 0) {
            return true;
        }
        int up = exchanged(cell, set, true, needed);
        return up >= needed || up + exchanged(cell, set, false, needed) >= needed;
    }

    private long people(int cell, boolean[] set) {
        return IntStream.range(0, set.length).filter(type -> set[type]).mapToLong(type -> table.people(cell, type)).sum();
    }

    /** How many people of the set can come into the cell (or leave it) for others, at most so many, with no rounded number changed. */
    private int exchanged(int cell, boolean[] set, boolean into, int wanted) {
        long[][] left = new long[table.cells()][table.types()];
        for (int c = 0; c < left.length; c++) {
            for (int type = 0; type < table.types(); type++) {
                left[c][type] = table.people(c, type);
            }
        }
        double[] changed = values.clone();
        int done = 0;
        List<int[]> pairs = pairs(set);
        for (int other : nearest(cell)) {
            for (int[] pair : pairs) {
                int comes = into ? pair[0] : pair[1];
                int goes = into ? pair[1] : pair[0];
                int number = (int) Math.min(wanted - done, Math.min(left[other][comes], left[cell][goes]));
                double[] changes = changes(cell, other, comes, goes);
                while (number > 0 && !agrees(changed, changes, number)) {
                    number--;
                }
                if (number > 0) {
                    left[other][comes] -= number;
                    left[cell][goes] -= number;
                    add(changed, changes, number);
                    done += number;
                }
                if (done == wanted) {
                    return done;
                }
            }
        }
        return done;
    }

    /** A type of the set and one outside it, those first that differ in the fewest numbers. */
    private List<int[]> pairs(boolean[] set) {
        List<int[]> pairs = new ArrayList<>();
        for (int inside = 0; inside < set.length; inside++) {
            for (int outside = 0; outside < set.length; outside++) {
                if (set[inside] && !set[outside]) {
                    pairs.add(new int[] {inside, outside});
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> shown.stream().mapToDouble(m -> Math.abs(table.adds(pair[0], m) - table.adds(pair[1], m))).sum()));
        return pairs;
    }

    /** The other cells, those with the most similar weight first: their people change the numbers least. */
    private List<Integer> nearest(int cell) {
        return IntStream.range(0, table.cells()).filter(other -> other != cell).boxed()
                .sorted(Comparator.comparingDouble(other -> Math.abs(table.weight(other) - table.weight(cell)))).toList();
    }

    /** What the shown numbers gain when one person comes into a cell from another one, and one goes there. */
    private double[] changes(int cell, int other, int comes, int goes) {
        double weight = (table.weight(cell) - table.weight(other)) / table.weight();
        return shown.stream().mapToDouble(measure -> weight * (table.adds(comes, measure) - table.adds(goes, measure))).toArray();
    }

    private boolean agrees(double[] from, double[] changes, int times) {
        for (int i = 0; i < from.length; i++) {
            if (Math.round((from[i] + times * changes[i]) * parts[i]) != Math.round(values[i] * parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static void add(double[] to, double[] changes, int times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * changes[i];
        }
    }
}
