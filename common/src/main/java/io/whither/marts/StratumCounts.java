package io.whither.marts;

import io.whither.careers.DestinationKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;

/**
 * The leavers of one stratum, as far as weighted numbers are made of them.
 *
 * @param next by kind of destination and, for employers, its group
 * @param pairs {@code pairs[before][after]} of levels, of those with a job after
 */
record StratumCounts(Map<Next, Long> next, long[][] pairs) {

    /** @param groupId empty when unknown, or no employer */
    record Next(DestinationKind kind, String groupId) implements Comparable<Next> {
        @Override
        public int compareTo(Next other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : groupId.compareTo(other.groupId);
        }
    }

    static StratumCounts none() {
        return new StratumCounts(new TreeMap<>(), new long[LevelCounts.LEVELS][LevelCounts.LEVELS]);
    }

    /** Sum over those whose level is known before and after. @param adds what a pair of levels adds */
    long paired(IntBinaryOperator adds) {
        long sum = 0;
        for (int from = LevelCounts.FIRST; from < LevelCounts.LEVELS; from++) {
            for (int to = LevelCounts.FIRST; to < LevelCounts.LEVELS; to++) {
                sum += pairs[from][to] * adds.applyAsInt(from, to);
            }
        }
        return sum;
    }

    long people(Predicate<Next> wanted) {
        return next.entrySet().stream().filter(e -> wanted.test(e.getKey())).mapToLong(Map.Entry::getValue).sum();
    }

    long people() {
        return next.values().stream().mapToLong(Long::longValue).sum();
    }
}
