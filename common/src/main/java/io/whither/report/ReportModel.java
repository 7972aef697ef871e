package io.whither.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All numbers of a report, named as the columns of the published tables. Lists keep the order in which they are shown. */
public record ReportModel(Header header, List<Cohort> cohorts, List<Comparison> comparisons) {

    public ReportModel {
        cohorts = List.copyOf(cohorts);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Where the numbers come from.
     *
     * @param knownAt what had been taken in by then counts; null for all
     * @param rulebook fingerprint of the reference data
     * @param withheld number of withheld measures by table
     */
    public record Header(String runId, LocalDate asOf, String knownAt, String rulebook, Map<String, String> parameters,
            List<Quality> quality, Map<String, Long> withheld) {
    }

    /** A rule of data quality and how many of the checked rows broke it. */
    public record Quality(String table, String rule, String severity, long failedRows, long checkedRows, String outcome) {
    }

    /**
     * One cohort: {@code cohort_summary} and the tables behind it.
     *
     * @param definition who belongs to it, in words; empty when that is not known
     * @param weighted empty where nothing is weighted
     */
    public record Cohort(String cohortId, String title, String definition, Summary summary, List<Outcome> outcomes, List<Destination> destinations,
            List<RoleShare> roles, List<RoleMove> roleMoves, List<LevelShare> seniority, List<LevelChange> seniorityChanges,
            List<Incidence> timeToNextJob, List<Test> tests, List<Weighted> weighted) {
    }

    /** A row of {@code cohort_summary}; shares between 0 and 1. */
    public record Summary(Measure leavers, Measure leaversMin, Measure leaversMax, Measure accounted, Measure unknown,
            Measure top3Share, Measure top10Share, Measure techShare, Measure directorBefore, Measure directorAfter,
            Measure juniorBefore, Measure juniorAfter, Measure meanSeniorityChange, Measure medianGapMonths) {
    }

    /** A row of {@code cohort_outcomes}. */
    public record Outcome(String destinationKind, Measure leavers, Measure shareOfLeavers, Measure medianGapMonths) {
    }

    /**
     * A row of {@code cohort_destinations}.
     *
     * @param rank with the rank interval as its bounds
     * @param isTech null when unknown
     */
    public record Destination(String groupId, String groupName, String industry, Boolean isTech, Measure rank, Measure leavers,
            Measure shareOfLeavers, Measure shareOfAccounted) {
    }

    /** A row of {@code cohort_roles}; {@code side} is before or after. */
    public record RoleShare(String side, String function, String role, Measure people, Measure share) {
    }

    /** A row of {@code cohort_role_moves}. */
    public record RoleMove(String fromFunction, String fromRole, String toFunction, String toRole, Measure people) {
    }

    /** A row of {@code cohort_seniority}; {@code basis} is paired or all. */
    public record LevelShare(String side, String basis, int level, String levelName, Measure people, Measure share) {
    }

    /** A row of {@code seniority_changes}. */
    public record LevelChange(int fromLevel, int toLevel, int change, String direction, Measure people, Measure share) {
    }

    /** A row of {@code time_to_next_job}. */
    public record Incidence(int months, String destinationKind, Measure atRisk, Measure cumulativeIncidence) {
    }

    /** A row of {@code cohort_tests}; the interval is the effect's. */
    public record Test(String test, Measure statistic, Measure pValue, Measure effect) {
    }

    /**
     * A row of {@code cohort_weighted}.
     *
     * @param reason why there is no weighted value; null where there is one
     * @param targets fingerprint of the file of targets
     */
    public record Weighted(String measure, Measure value, Measure weightedValue, Measure roundedTo, Measure effectivePeople, Measure designEffect,
            Measure targetMet, String reason, String targets) {
    }

    /** A row of {@code cohort_comparisons}. */
    public record Comparison(String cohortId, String againstId, String measure, Measure value, Measure againstValue, Measure difference) {
    }
}
