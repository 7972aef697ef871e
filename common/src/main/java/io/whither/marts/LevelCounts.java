package io.whither.marts;

import java.util.ArrayList;
import java.util.List;

/**
 * The leavers by level before, after and at the as-of; level 0 is unclassified.
 *
 * @param before all leavers
 * @param after those with a job after
 * @param latest those with a job at the as-of
 * @param pairs {@code pairs[before][after]} of those with a job after; only levels 1 to 9 on both sides are paired
 * @param latestPairs {@code latestPairs[before][latest]} of those with a job at the as-of
 */
public record LevelCounts(long[] before, long[] after, long[] latest, long[][] pairs, long[][] latestPairs) {

    public static final int LEVELS = 10;
    static final int FIRST = 1;

    static LevelCounts none() {
        return new LevelCounts(new long[LEVELS], new long[LEVELS], new long[LEVELS], new long[LEVELS][LEVELS], new long[LEVELS][LEVELS]);
    }

    /**
     * People by level, 0 to 9.
     *
     * @param side {@code before}, {@code after} or {@code latest}
     * @param basis {@code paired} or {@code all}
     * @throws IllegalArgumentException when there is no such side
     */
    long[] people(String side, String basis) {
        boolean paired = basis.equals(SeniorityMart.PAIRED);
        return switch (side) {
            case "before" -> paired ? pairedBefore() : before;
            case "after" -> paired ? pairedAfter() : after;
            case "latest" -> paired ? pairedLatest() : latest;
            default -> throw new IllegalArgumentException("no side " + side);
        };
    }

    long up() {
        return people(pairs((from, to) -> to > from));
    }

    long down() {
        return people(pairs((from, to) -> to < from));
    }

    /** Those who came into the band. */
    long gained(LevelBand band) {
        return people(pairs((from, to) -> !band.contains(from) && band.contains(to)));
    }

    /** Those who left it. */
    long lost(LevelBand band) {
        return people(pairs((from, to) -> band.contains(from) && !band.contains(to)));
    }

    /** Those who were in it before and after. */
    long kept(LevelBand band) {
        return people(pairs((from, to) -> band.contains(from) && band.contains(to)));
    }

    /** People whose level is known before and after. */
    long paired() {
        return sum(pairedBefore());
    }

    long[] pairedBefore() {
        long[] sums = new long[LEVELS];
        for (int from = FIRST; from < LEVELS; from++) {
            for (int to = FIRST; to < LEVELS; to++) {
                sums[from] += pairs[from][to];
            }
        }
        return sums;
    }

    long[] pairedAfter() {
        return pairedTo(pairs);
    }

    long[] pairedLatest() {
        return pairedTo(latestPairs);
    }

    private static long[] pairedTo(long[][] table) {
        long[] sums = new long[LEVELS];
        for (int from = FIRST; from < LEVELS; from++) {
            for (int to = FIRST; to < LEVELS; to++) {
                sums[to] += table[from][to];
            }
        }
        return sums;
    }

    /** The paired matrix alone, levels 1 to 9. */
    long[][] matrix() {
        long[][] known = new long[LEVELS - FIRST][LEVELS - FIRST];
        for (int from = FIRST; from < LEVELS; from++) {
            System.arraycopy(pairs[from], FIRST, known[from - FIRST], 0, LEVELS - FIRST);
        }
        return known;
    }

    /** The pairs for which a condition on the two levels holds. */
    List<int[]> pairs(java.util.function.BiPredicate<Integer, Integer> condition) {
        List<int[]> found = new ArrayList<>();
        for (int from = FIRST; from < LEVELS; from++) {
            for (int to = FIRST; to < LEVELS; to++) {
                if (condition.test(from, to)) {
                    found.add(new int[] {from, to});
                }
            }
        }
        return found;
    }

    long people(List<int[]> cells) {
        return cells.stream().mapToLong(cell -> pairs[cell[0]][cell[1]]).sum();
    }

    static long sum(long[] counts) {
        return java.util.Arrays.stream(counts).sum();
    }
}
