package io.whither.tables;

import static io.whither.tables.Area.MARTS;
import static io.whither.tables.Column.fact;
import static io.whither.tables.Column.measure;
import static io.whither.tables.Column.persons;
import static io.whither.tables.Column.share;
import static io.whither.tables.Columns.AS_OF;
import static io.whither.tables.Columns.CENSUS_J2J;
import static io.whither.tables.Columns.COHORT_ID;
import static io.whither.tables.Columns.DESTINATION_KIND;
import static io.whither.tables.Columns.GROUP_ID;
import static io.whither.tables.Columns.LEAVERS;
import static io.whither.tables.Columns.LEAVERS_MAX;
import static io.whither.tables.Columns.LEAVERS_MIN;
import static io.whither.tables.Columns.MEAN_SENIORITY_CHANGE;
import static io.whither.tables.Columns.MEDIAN_GAP_MONTHS;
import static io.whither.tables.Columns.PEOPLE;
import static io.whither.tables.Columns.RUN_ID;
import static io.whither.tables.Columns.SHARE;
import static io.whither.tables.Columns.SHARE_OF_ACCOUNTED;
import static io.whither.tables.Columns.SHARE_OF_LEAVERS;
import static io.whither.tables.Columns.ciHigh;
import static io.whither.tables.Columns.ciLow;
import static io.whither.tables.Columns.function;
import static io.whither.tables.Columns.level;
import static io.whither.tables.Columns.month;
import static io.whither.tables.Columns.role;
import static io.whither.tables.Table.table;
import static io.whither.tables.Type.BOOLEAN;
import static io.whither.tables.Type.DOUBLE;
import static io.whither.tables.Type.INT;
import static io.whither.tables.Type.LONG;
import static io.whither.tables.Type.STRING;

import java.util.List;

/** What is published. */
public final class MartTables {

    private static final Column ACCOUNTED = persons("accounted").meaning("Leavers whose destination is not unknown.").example("1010");
    private static final Column UNKNOWN = persons("unknown").meaning("Leavers of whom nothing is seen, stale or fresh.").example("230");
    private static final Column TOP3 = share("top3_share").meaning("Share of leavers at the three largest destination groups.").example("0.083");
    private static final Column TOP10 = share("top10_share").meaning("Share of leavers at the ten largest destination groups.").example("0.12");
    private static final Column TECH = share("tech_share").meaning("Share of leavers at technology companies.").example("0.41");
    private static final Column DIRECTOR_BEFORE = share("director_before").meaning("Share at director level and above before, paired.").example("0.02");
    private static final Column DIRECTOR_AFTER = share("director_after").meaning("Share at director level and above after, paired.").example("0.12");
    private static final Column JUNIOR_BEFORE = share("junior_before").meaning("Share at training and entry level before, paired.").example("0.21");
    private static final Column JUNIOR_AFTER = share("junior_after").meaning("Share at training and entry level after, paired.").example("0.11");

    public static final Column SIDE = fact("side", STRING).codes("before", "after", "latest")
            .meaning("Before the exit, at the first job after it, or at the as-of date.").example("before");
    public static final Column BASIS = fact("basis", STRING).codes("paired", "all")
            .meaning("People whose level is known on both sides, or all.").example("paired");

    public static final Table COHORT_SUMMARY = table(MARTS, "cohort_summary")
            .grain("one row a cohort and as-of")
            .columns(COHORT_ID, AS_OF, LEAVERS, LEAVERS_MIN, LEAVERS_MAX,
                    ACCOUNTED, ACCOUNTED.lowerBound(), ACCOUNTED.upperBound(), UNKNOWN, UNKNOWN.lowerBound(), UNKNOWN.upperBound(),
                    TOP3, TOP3.lowerBound(), TOP3.upperBound(), TOP10, TOP10.lowerBound(), TOP10.upperBound(), TECH, TECH.lowerBound(), TECH.upperBound(),
                    DIRECTOR_BEFORE, DIRECTOR_BEFORE.lowerBound(), DIRECTOR_BEFORE.upperBound(),
                    DIRECTOR_AFTER, DIRECTOR_AFTER.lowerBound(), DIRECTOR_AFTER.upperBound(),
                    JUNIOR_BEFORE, JUNIOR_BEFORE.lowerBound(), JUNIOR_BEFORE.upperBound(),
                    JUNIOR_AFTER, JUNIOR_AFTER.lowerBound(), JUNIOR_AFTER.upperBound(),
                    MEAN_SENIORITY_CHANGE, MEAN_SENIORITY_CHANGE.lowerBound(), MEAN_SENIORITY_CHANGE.upperBound(),
                    MEDIAN_GAP_MONTHS, MEDIAN_GAP_MONTHS.lowerBound(), MEDIAN_GAP_MONTHS.upperBound(), RUN_ID)
            .key(COHORT_ID, AS_OF)
            .partitionedBy(AS_OF);

    public static final Table COHORT_OUTCOMES = table(MARTS, "cohort_outcomes")
            .grain("one row a cohort, as-of and destination kind")
            .columns(COHORT_ID, AS_OF,
                    DESTINATION_KIND.codes("employer", "self_employed", "stealth", "education", "career_break", "retired", "military",
                            "returned", "unknown_stale", "unknown_fresh"),
                    LEAVERS, LEAVERS_MIN, LEAVERS_MAX, SHARE_OF_LEAVERS, ciLow(SHARE_OF_LEAVERS), ciHigh(SHARE_OF_LEAVERS),
                    MEDIAN_GAP_MONTHS, RUN_ID)
            .key(COHORT_ID, AS_OF, DESTINATION_KIND)
            .partitionedBy(AS_OF);

    private static final Column RANK = measure("rank", INT).range(1, null)
            .meaning("Rank of the group by leavers, ties share the smaller; null for other.").example("1");

    public static final Table COHORT_DESTINATIONS = table(MARTS, "cohort_destinations")
            .grain("one row a cohort, as-of and destination group; the long tail in the row other")
            .columns(COHORT_ID, AS_OF, RANK,
                    measure("rank_low", INT).boundOf(RANK).meaning("Best rank that holds simultaneously at 95 %.").example("1")
                            .source("Mogstad, Romano, Shaikh and Wilhelm 2024"),
                    measure("rank_high", INT).boundOf(RANK).meaning("Worst rank that holds simultaneously at 95 %.").example("3")
                            .source("Mogstad, Romano, Shaikh and Wilhelm 2024"),
                    fact("company_id", STRING).optional().meaning("Most frequent company of the group among these leavers; null for other.").example("google"),
                    fact("company_name", STRING).optional().meaning("Its name.").example("Google"),
                    GROUP_ID.meaning("Ultimate parent in the start month; other for the long tail."),
                    fact("group_name", STRING).meaning("Name of the group.").example("Google"),
                    fact("industry", STRING).optional().meaning("Industry of the group; null when unknown.").example("internet"),
                    fact("size_band", STRING).optional().meaning("Employees of the group, LinkedIn's bands; null when unknown.").example("10001+"),
                    fact("is_tech", BOOLEAN).optional().meaning("Whether it is a technology company; null when unknown.").example("true"),
                    LEAVERS, SHARE_OF_LEAVERS, SHARE_OF_ACCOUNTED, ciLow(SHARE_OF_LEAVERS), ciHigh(SHARE_OF_LEAVERS),
                    MEDIAN_GAP_MONTHS, MEAN_SENIORITY_CHANGE, RUN_ID)
            .key(COHORT_ID, AS_OF, GROUP_ID)
            .partitionedBy(AS_OF);

    public static final Table COHORT_ROLES = table(MARTS, "cohort_roles")
            .grain("one row a cohort, as-of, side and role")
            .columns(COHORT_ID, AS_OF, SIDE.codes("before", "after"), function("function"), role("role"), PEOPLE, SHARE,
                    ciLow(SHARE), ciHigh(SHARE), RUN_ID)
            .key(COHORT_ID, AS_OF, SIDE, function("function"), role("role"))
            .partitionedBy(AS_OF);

    public static final Table COHORT_ROLE_MOVES = table(MARTS, "cohort_role_moves")
            .grain("one row a cohort, as-of, role before and role after")
            .columns(COHORT_ID, AS_OF, function("from_function"), role("from_role"), function("to_function"), role("to_role"), PEOPLE, RUN_ID)
            .key(COHORT_ID, AS_OF, function("from_function"), role("from_role"), function("to_function"), role("to_role"))
            .partitionedBy(AS_OF);

    public static final Table COHORT_SENIORITY = table(MARTS, "cohort_seniority")
            .grain("one row a cohort, as-of, side, basis and level")
            .columns(COHORT_ID, AS_OF, SIDE, BASIS, level("level"),
                    fact("level_name", STRING).meaning("Name of the level.").example("senior"),
                    PEOPLE, SHARE, ciLow(SHARE), ciHigh(SHARE), RUN_ID)
            .key(COHORT_ID, AS_OF, SIDE, BASIS, level("level"))
            .partitionedBy(AS_OF);

    public static final Table SENIORITY_CHANGES = table(MARTS, "seniority_changes")
            .grain("one row a cohort, as-of, level before and level after, paired")
            .columns(COHORT_ID, AS_OF, level("from_level"), level("to_level"),
                    fact("change", INT).unit("levels").range(-9, 9).meaning("Level after minus level before.").example("1"),
                    fact("direction", STRING).codes("up", "same", "down").meaning("Sign of the change.").example("up"),
                    PEOPLE, SHARE, ciLow(SHARE), ciHigh(SHARE), RUN_ID)
            .key(COHORT_ID, AS_OF, level("from_level"), level("to_level"))
            .partitionedBy(AS_OF);

    private static final Column STATISTIC = measure("statistic", DOUBLE).meaning("Value of the test statistic.").example("12.4");
    private static final Column EFFECT = measure("effect", DOUBLE).boundOf(STATISTIC).meaning("Effect size; its scale is the test's.").example("0.21");

    public static final Table COHORT_TESTS = table(MARTS, "cohort_tests")
            .grain("one row a cohort, as-of and test")
            .columns(COHORT_ID, AS_OF, fact("test", STRING).meaning("Name of the test.").example("stuart_maxwell"),
                    STATISTIC,
                    measure("degrees_of_freedom", INT).boundOf(STATISTIC).meaning("Degrees of freedom; null where the test has none.").example("8"),
                    measure("p_value", DOUBLE).boundOf(STATISTIC).range(0, 1).meaning("Two-sided p value.").example("0.003"),
                    EFFECT,
                    measure("ci_low", DOUBLE).boundOf(STATISTIC).meaning("Lower bound of the effect's 95 % interval.").example("0.12"),
                    measure("ci_high", DOUBLE).boundOf(STATISTIC).meaning("Upper bound of the effect's 95 % interval.").example("0.30"),
                    RUN_ID)
            .key(COHORT_ID, AS_OF, fact("test", STRING))
            .partitionedBy(AS_OF);

    private static final Column CUMULATIVE_INCIDENCE = share("cumulative_incidence")
            .meaning("Probability of having gone there within so many months, other destinations competing.").example("0.34")
            .source("Aalen and Johansen 1978");

    public static final Table TIME_TO_NEXT_JOB = table(MARTS, "time_to_next_job")
            .grain("one row a cohort, as-of, number of months and destination kind")
            .columns(COHORT_ID, AS_OF, fact("months", INT).unit("months").range(0, null).meaning("Whole months since the exit.").example("6"),
                    persons("at_risk").meaning("Leavers still without a destination and under observation.").example("610"),
                    DESTINATION_KIND, CUMULATIVE_INCIDENCE,
                    ciLow(CUMULATIVE_INCIDENCE).source("log-log interval"), ciHigh(CUMULATIVE_INCIDENCE).source("log-log interval"), RUN_ID)
            .key(COHORT_ID, AS_OF, fact("months", INT), DESTINATION_KIND)
            .partitionedBy(AS_OF);

    public static final Column DIFFERENCE = measure("difference", DOUBLE).meaning("Value minus the other cohort's value.").example("0.05");

    public static final Table COHORT_COMPARISONS = table(MARTS, "cohort_comparisons")
            .grain("one row a pair of cohorts, as-of and measure")
            .columns(COHORT_ID, fact("against_id", STRING).meaning("The cohort it is compared with.").example("meta-tech-2022-2023"), AS_OF,
                    fact("measure", STRING).meaning("Name of the measure, as in cohort_summary.").example("director_after"),
                    measure("value", DOUBLE).meaning("Value of the cohort.").example("0.12"),
                    measure("against_value", DOUBLE).meaning("Value of the other cohort.").example("0.07"),
                    DIFFERENCE, ciLow(DIFFERENCE).source("Newcombe 1998, method 10"), ciHigh(DIFFERENCE).source("Newcombe 1998, method 10"), RUN_ID)
            .key(COHORT_ID, fact("against_id", STRING), AS_OF, fact("measure", STRING))
            .partitionedBy(AS_OF);

    public static final Column WEIGHTED = measure("weighted_value", DOUBLE).meaning("The measure weighted to the targets of whither.weights, rounded.").example("0.115")
            .source("Deming and Stephan 1940");

    public static final Column ROUNDED_TO = measure("rounded_to", DOUBLE).boundOf(WEIGHTED)
            .meaning("weighted_value is a multiple of this: the finest that does not tell counts.").example("0.005");

    public static final Table COHORT_WEIGHTED = table(MARTS, "cohort_weighted")
            .grain("one row a cohort, as-of and measure; none without whither.weights")
            .columns(COHORT_ID, AS_OF,
                    fact("measure", STRING).meaning("Name of the measure, as in cohort_summary, or a kind of destination and _share.").example("director_after"),
                    measure("value", DOUBLE).meaning("The measure as counted.").example("0.1213"),
                    WEIGHTED,
                    measure("ci_low", DOUBLE).boundOf(WEIGHTED).meaning("Lower bound of the 95 % interval of weighted_value, its rounding included.").example("0.091")
                            .source("Wilson 1927, at the effective number of people"),
                    measure("ci_high", DOUBLE).boundOf(WEIGHTED).meaning("Upper bound of the 95 % interval of weighted_value, its rounding included.").example("0.143")
                            .source("Wilson 1927, at the effective number of people"),
                    ROUNDED_TO,
                    measure("effective_people", LONG).boundOf(WEIGHTED).unit("persons").range(0, null)
                            .meaning("Unweighted people that the weighted ones are worth, rounded down.").example("840").source("Kish 1965"),
                    measure("design_effect", DOUBLE).boundOf(WEIGHTED).range(1, null)
                            .meaning("People over effective people: how much the weights widen a variance.").example("1.31").source("Kish 1965"),
                    measure("target_met", DOUBLE).boundOf(WEIGHTED).unit("share").range(0, 1)
                            .meaning("Part of the targets that enough leavers meet; the others are dropped. By country or by function, whichever is smaller.").example("0.94"),
                    fact("reason", STRING).optional().codes("unweighted_not_shown", "no_target_met", "contradiction", "too_few_effective", "tells_counts")
                            .meaning("Why there is no weighted value; null where there is one.").example("no_target_met"),
                    fact("targets", STRING).meaning("First 12 hex digits of the SHA-256 of the file of targets.").example("3f9c01ab77d2"),
                    RUN_ID)
            .key(COHORT_ID, AS_OF, fact("measure", STRING))
            .partitionedBy(AS_OF);

    private static final Column YEAR = fact("year", INT).unit("year").meaning("Year of the month.").example("2022");

    public static final Table COMPANY_FLOWS = table(MARTS, "company_flows")
            .grain("one row an as-of, month, origin group, destination group and function")
            .columns(AS_OF, month("month").meaning("Month of the exit."),
                    fact("origin_group_id", STRING).meaning("Group that was left.").example("amazon"),
                    fact("destination_group_id", STRING).meaning("Group of the next job; none where nothing follows, other for the withheld and the rest.").example("google"),
                    function("function").meaning("Job function at the exit."),
                    persons("moves").meaning("Exits from the one to the other.").example("25"),
                    persons("ee").meaning("Of these with a gap of 0 or 1 month.").example("18").source(CENSUS_J2J),
                    persons("aq").meaning("Of these with a gap of 2 or 3 months.").example("4").source(CENSUS_J2J),
                    persons("ne").meaning("Of these with a gap of 4 months or more.").example("3").source(CENSUS_J2J),
                    MEAN_SENIORITY_CHANGE, YEAR, RUN_ID)
            .key(AS_OF, month("month"), fact("origin_group_id", STRING), fact("destination_group_id", STRING), function("function"))
            .partitionedBy(AS_OF, YEAR);

    public static final Table COMPANY_WORKFORCE = table(MARTS, "company_workforce")
            .grain("one row an as-of, month, group, function and level")
            .columns(AS_OF, month("month"), GROUP_ID, function("function"), level("level"),
                    persons("headcount").meaning("People whose main job it was in the month.").example("812"),
                    persons("hires").meaning("People who joined in the month.").example("31"),
                    persons("exits").meaning("People whose last month it was.").example("19"),
                    persons("internal_moves").meaning("Changes of function, role or level inside the group.").example("12"),
                    persons("promotions").meaning("Of these to a higher level.").example("9"),
                    measure("attrition_rate", DOUBLE).unit("share").range(0, null)
                            .meaning("Exits of the last 12 months over the mean headcount of those months.").example("0.14")
                            .source("LinkedIn Talent Insights, attrition"),
                    share("retention_12m").meaning("Share of the people of 12 months ago who are still in the group.").example("0.88"),
                    YEAR, RUN_ID)
            .key(AS_OF, month("month"), GROUP_ID, function("function"), level("level"))
            .partitionedBy(AS_OF, YEAR);

    public static final List<Table> ALL = List.of(COHORT_SUMMARY, COHORT_OUTCOMES, COHORT_DESTINATIONS, COHORT_ROLES,
            COHORT_ROLE_MOVES, COHORT_SENIORITY, SENIORITY_CHANGES, COHORT_TESTS, TIME_TO_NEXT_JOB, COHORT_COMPARISONS,
            COHORT_WEIGHTED, COMPANY_FLOWS, COMPANY_WORKFORCE);

    private MartTables() {}
}
