package io.whither.marts;

import io.whither.careers.DestinationKind;
import java.util.Map;
import java.util.TreeMap;

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

    long people() {
        return next.values().stream().mapToLong(Long::longValue).sum();
    }
}
