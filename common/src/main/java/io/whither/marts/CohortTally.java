package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.statistics.Histogram;
import io.whither.weighting.Stratum;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up grouped counts of one cohort. Each method takes the groups of one grouping, in any order, and every member
 * once a grouping; {@code people} counts members whose point value lies in the window, unless it says otherwise.
 */
public final class CohortTally {

    private final String cohortId;
    private final Map<DestinationKind, OutcomeCounts> outcomes = new EnumMap<>(DestinationKind.class);
    private final Map<String, DestinationCounts> destinations = new TreeMap<>();
    private final Map<RoleKey, Long> rolesBefore = new TreeMap<>();
    private final Map<RoleKey, Map<RoleKey, Long>> moves = new TreeMap<>();
    private final LevelCounts levels = LevelCounts.none();
    private final TreeMap<Integer, Long> censored = new TreeMap<>();
    private final Map<Stratum, StratumCounts> strata = new TreeMap<>();

    public CohortTally(String cohortId) {
        this.cohortId = cohortId;
    }

    /**
     * Grouped by kind and gap, over all members.
     *
     * @param gapMonths null when there is no start
     * @param certain members who are certain, all of whom are among {@code people}
     * @param possible members who are possible, whether counted or not
     */
    public CohortTally outcome(DestinationKind kind, Integer gapMonths, long people, long certain, long possible) {
        outcomes.merge(kind, new OutcomeCounts(people, certain, possible, single(gapMonths, people)), OutcomeCounts::plus);
        return this;
    }

    /**
     * Grouped by destination group, company, kind ({@code EMPLOYER} or {@code RETURNED}), gap and change.
     *
     * @param groupId null when unknown
     * @param companyId null when unknown
     * @param gapMonths null when unknown
     * @param change levels gained; null when a level is unknown
     */
    public CohortTally destination(String groupId, String companyId, DestinationKind kind, Integer gapMonths, Integer change, long people) {
        boolean returned = kind == DestinationKind.RETURNED;
        Map<String, Long> companies = companyId == null || people == 0 ? Map.of() : Map.of(companyId, people);
        destinations.merge(groupId == null ? "" : groupId, new DestinationCounts(companies, returned ? 0 : people, returned ? people : 0,
                single(gapMonths, people), single(change, people)), DestinationCounts::plus);
        return this;
    }

    /**
     * Grouped by role before and after.
     *
     * @param after null when the destination is no job, see {@link CohortCounts#JOBS}
     */
    public CohortTally role(RoleKey before, RoleKey after, long people) {
        rolesBefore.merge(before, people, Long::sum);
        if (after != null) {
            moves.computeIfAbsent(before, key -> new TreeMap<>()).merge(after, people, Long::sum);
        }
        return this;
    }

    /**
     * Grouped by the three levels.
     *
     * @param before 0 to 9
     * @param after 0 to 9; null when the destination is no job
     * @param latest 0 to 9; null when there is no job at the as-of
     */
    public CohortTally level(int before, Integer after, Integer latest, long people) {
        levels.before()[before] += people;
        if (after != null) {
            levels.after()[after] += people;
            levels.pairs()[before][after] += people;
        }
        if (latest != null) {
            levels.latest()[latest] += people;
            levels.latestPairs()[before][latest] += people;
        }
        return this;
    }

    /**
     * Grouped by exit month and month of {@code observed_until}, over the leavers without a destination.
     * A start in the month after the exit would have a gap of 0, so one month of observation after it is needed to see that.
     */
    public CohortTally unseen(int exitMonth, int observedMonth, long people) {
        if (people > 0) {
            censored.merge(Math.max(-1, observedMonth - exitMonth - 1), people, Long::sum);
        }
        return this;
    }

    /**
     * Grouped by country and function at the exit, kind and destination group; only where leavers are weighted.
     *
     * @param country null when unknown
     * @param groupId null when unknown, or no employer
     */
    public CohortTally stratumNext(String country, String function, DestinationKind kind, String groupId, long people) {
        if (people > 0) {
            stratum(country, function).next().merge(new StratumCounts.Next(kind, groupId == null ? "" : groupId), people, Long::sum);
        }
        return this;
    }

    /**
     * Grouped by country and function at the exit and the levels before and after, of those with a job after; only where leavers are weighted.
     *
     * @param country null when unknown
     */
    public CohortTally stratumLevels(String country, String function, int before, int after, long people) {
        if (people > 0) {
            stratum(country, function).pairs()[before][after] += people;
        }
        return this;
    }

    private StratumCounts stratum(String country, String function) {
        return strata.computeIfAbsent(new Stratum(country == null ? "" : country, function), key -> StratumCounts.none());
    }

    public CohortCounts counts() {
        return new CohortCounts(cohortId, outcomes, destinations, rolesBefore, moves, levels, new Histogram(censored), strata);
    }

    private static Histogram single(Integer value, long people) {
        return value == null || people == 0 ? Histogram.EMPTY : new Histogram(new TreeMap<>(Map.of(value, people)));
    }
}
