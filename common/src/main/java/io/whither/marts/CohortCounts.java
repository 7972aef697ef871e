package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.statistics.Histogram;
import io.whither.weighting.Stratum;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Everything that the tables of one cohort need: small counts, however many people there are. Made by {@link CohortTally}.
 *
 * @param outcomes every kind of destination but {@code UNKNOWN}
 * @param destinations by group; the empty text is where the group is unknown
 * @param moves of those with a job after: role before, then role after
 * @param censored months under observation after the exit, of the leavers without a destination; -1 when never seen again
 * @param strata by country and function at the exit; empty where nothing is weighted
 */
public record CohortCounts(String cohortId, Map<DestinationKind, OutcomeCounts> outcomes, Map<String, DestinationCounts> destinations,
        Map<RoleKey, Long> rolesBefore, Map<RoleKey, Map<RoleKey, Long>> moves, LevelCounts levels, Histogram censored,
        Map<Stratum, StratumCounts> strata) {

    /** The kinds that a row of {@code cohort_outcomes} may have. */
    public static final Set<DestinationKind> KINDS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(DestinationKind.UNKNOWN)));
    /** Nothing is seen of them. */
    public static final Set<DestinationKind> UNKNOWN = Set.of(DestinationKind.UNKNOWN_STALE, DestinationKind.UNKNOWN_FRESH);
    /** Destinations that are jobs: those have a role and a level after. */
    public static final Set<DestinationKind> JOBS = Set.of(DestinationKind.EMPLOYER, DestinationKind.RETURNED,
            DestinationKind.SELF_EMPLOYED, DestinationKind.STEALTH, DestinationKind.MILITARY);

    public CohortCounts {
        outcomes = Collections.unmodifiableMap(new java.util.EnumMap<>(outcomes));
        destinations = Collections.unmodifiableMap(new TreeMap<>(destinations));
        rolesBefore = Collections.unmodifiableMap(new TreeMap<>(rolesBefore));
        moves = Collections.unmodifiableMap(new TreeMap<>(moves));
        strata = Collections.unmodifiableMap(new TreeMap<>(strata));
    }

    OutcomeCounts outcome(DestinationKind kind) {
        return outcomes.getOrDefault(kind, OutcomeCounts.NONE);
    }

    public long leavers() {
        return leavers(KINDS);
    }

    public long leavers(Set<DestinationKind> kinds) {
        return kinds.stream().mapToLong(kind -> outcome(kind).leavers()).sum();
    }

    /** The certain ones. */
    long leaversMin() {
        return outcomes.values().stream().mapToLong(OutcomeCounts::certain).sum();
    }

    /** The certain and the possible. */
    long leaversMax() {
        return outcomes.values().stream().mapToLong(OutcomeCounts::largest).sum();
    }

    /** Those who went to some of the groups, together. */
    DestinationCounts destinations(Predicate<String> groups) {
        return destinations.entrySet().stream().filter(e -> groups.test(e.getKey())).map(Map.Entry::getValue).reduce(DestinationCounts.NONE, DestinationCounts::plus);
    }

    long people(Predicate<String> groups) {
        return destinations.entrySet().stream().filter(e -> groups.test(e.getKey())).mapToLong(e -> e.getValue().people()).sum();
    }

    public long accounted() {
        return leavers() - leavers(UNKNOWN);
    }

    long jobs() {
        return leavers(JOBS);
    }

    Map<RoleKey, Long> rolesAfter() {
        Map<RoleKey, Long> after = new TreeMap<>();
        moves.values().forEach(to -> to.forEach((role, people) -> after.merge(role, people, Long::sum)));
        return after;
    }

    /** Gaps of all who have a start. */
    Histogram gaps() {
        return outcomes.values().stream().map(OutcomeCounts::gaps).reduce(Histogram.EMPTY, Histogram::plus);
    }
}
