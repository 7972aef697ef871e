package io.whither.jobs.counting;

import static org.apache.spark.sql.functions.expr;

import io.whither.careers.DestinationKind;
import io.whither.cohorts.Certainty;
import io.whither.marts.CohortCounts;
import io.whither.marts.CohortTally;
import io.whither.marts.PeopleCount;
import io.whither.marts.RoleKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Counts the members of all cohorts, in five groupings and one pass; in two more where they are weighted. Or each member alone. */
public final class CohortCounting {

    private static final String KINDS_OF_JOBS = CohortCounts.JOBS.stream().map(kind -> "'" + kind.code() + "'").sorted().collect(Collectors.joining(", "));
    private static final String UNKNOWN = CohortCounts.UNKNOWN.stream().map(kind -> "'" + kind.code() + "'").sorted().collect(Collectors.joining(", "));

    /** What a member adds to each grouping; a grouping that does not concern it is null. */
    private static final String GROUPINGS = """
            filter(array(%2$s
              named_struct('grouping', 'outcome', 'a', destination_kind, 'b', string(null), 'c', string(null), 'd', string(null),
                'x', gap_months, 'y', int(null), 'z', int(null)),
              if(destination_kind in ('employer', 'returned'),
                named_struct('grouping', 'destination', 'a', destination_kind, 'b', destination_group_id, 'c', destination_company_id, 'd', string(null),
                  'x', gap_months, 'y', seniority_change, 'z', int(null)), null),
              named_struct('grouping', 'role', 'a', origin_function, 'b', origin_role, 'c', if(job, destination_function, null), 'd', if(job, destination_role, null),
                'x', int(null), 'y', int(null), 'z', int(null)),
              named_struct('grouping', 'level', 'a', string(null), 'b', string(null), 'c', string(null), 'd', string(null),
                'x', origin_level, 'y', if(job, coalesce(destination_level, 0), null), 'z', latest_level),
              if(destination_kind in (%1$s),
                named_struct('grouping', 'unseen', 'a', string(null), 'b', string(null), 'c', string(null), 'd', string(null),
                  'x', year(exit_month) * 12 + month(exit_month) - 1, 'y', year(observed_until) * 12 + month(observed_until) - 1, 'z', int(null)), null)
            ), g -> g is not null)""";

    /** By country and function at the exit: what came next, and the levels before and after. */
    private static final String STRATA = """

              named_struct('grouping', 'stratum_next', 'a', origin_country, 'b', origin_function, 'c', destination_kind,
                'd', if(destination_kind in ('employer', 'returned'), destination_group_id, null), 'x', int(null), 'y', int(null), 'z', int(null)),
              if(job, named_struct('grouping', 'stratum_levels', 'a', origin_country, 'b', origin_function, 'c', string(null), 'd', string(null),
                'x', origin_level, 'y', coalesce(destination_level, 0), 'z', int(null)), null),""";

    private CohortCounting() {}

    /**
     * @param cohortIds every cohort wanted: one without members has counts too
     * @param weighted whether the counts by country and function are wanted
     */
    public static Map<String, CohortCounts> of(Dataset<Row> members, List<String> cohortIds, boolean weighted) {
        Map<String, CohortTally> tallies = new LinkedHashMap<>();
        cohortIds.forEach(id -> tallies.put(id, new CohortTally(id)));
        Dataset<Row> counted = withJob(members)
                .selectExpr("cohort_id", "counted", "certainty", "inline(" + groupings(weighted) + ")")
                .groupBy("cohort_id", "grouping", "a", "b", "c", "d", "x", "y", "z")
                .agg(expr("count_if(counted)").as("people"),
                        expr("count_if(certainty = 'certain')").as("certain"),
                        expr("count_if(certainty = 'possible')").as("possible"));
        counted.collectAsList().forEach(row -> add(tallies.get(row.<String>getAs("cohort_id")), row, row.getAs("people"), row.getAs("certain"), row.getAs("possible")));
        Map<String, CohortCounts> counts = new LinkedHashMap<>();
        tallies.forEach((id, tally) -> counts.put(id, tally.counts()));
        return counts;
    }

    /**
     * What each member adds to some numbers of people.
     *
     * @param weighted whether some of the numbers are made of the counts by country and function
     * @return the members with {@link Contributions#COLUMN} behind their own columns
     */
    public static Dataset<Row> each(Dataset<Row> members, List<PeopleCount> numbers, boolean weighted) {
        StructType schema = Contributions.schema(members.schema());
        List<PeopleCount> sent = List.copyOf(numbers);
        return withJob(members).selectExpr("*", groupings(weighted) + " as groupings").drop("job")
                .map((MapFunction<Row, Row>) row -> Contributions.row(row, schema.size() - 1, of(sent, alone(row))), Encoders.row(schema));
    }

    private static String groupings(boolean weighted) {
        return GROUPINGS.formatted(UNKNOWN, weighted ? STRATA : "");
    }

    private static Dataset<Row> withJob(Dataset<Row> members) {
        return members.selectExpr("*", "destination_kind in (" + KINDS_OF_JOBS + ") as job");
    }

    private static Map<Integer, Long> of(List<PeopleCount> numbers, CohortCounts counts) {
        Map<Integer, Long> adds = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            adds.put(i, numbers.get(i).of(counts));
        }
        return adds;
    }

    /** The counts of a cohort of one. */
    private static CohortCounts alone(Row member) {
        CohortTally tally = new CohortTally(member.getAs("cohort_id"));
        String certainty = member.getAs("certainty");
        for (Row grouping : member.<Row>getList(member.fieldIndex("groupings"))) {
            add(tally, grouping, member.<Boolean>getAs("counted") ? 1 : 0, Certainty.CERTAIN.code().equals(certainty) ? 1 : 0, Certainty.POSSIBLE.code().equals(certainty) ? 1 : 0);
        }
        return tally.counts();
    }

    private static void add(CohortTally tally, Row row, long people, long certain, long possible) {
        switch (row.<String>getAs("grouping")) {
            case "outcome" -> tally.outcome(kind(row, "a"), number(row, "x"), people, certain, possible);
            case "destination" -> whenCounted(people, () -> tally.destination(row.getAs("b"), row.getAs("c"), kind(row, "a"), number(row, "x"), number(row, "y"), people));
            case "role" -> whenCounted(people, () -> tally.role(role(row, "a", "b"), role(row, "c", "d"), people));
            case "level" -> whenCounted(people, () -> tally.level(number(row, "x"), number(row, "y"), number(row, "z"), people));
            case "stratum_next" -> tally.stratumNext(row.getAs("a"), row.getAs("b"), kind(row, "c"), row.getAs("d"), people);
            case "stratum_levels" -> tally.stratumLevels(row.getAs("a"), row.getAs("b"), number(row, "x"), number(row, "y"), people);
            default -> tally.unseen(number(row, "x"), number(row, "y"), people);
        }
    }

    private static void whenCounted(long people, Runnable adding) {
        if (people > 0) {
            adding.run();
        }
    }

    private static DestinationKind kind(Row row, String column) {
        return DestinationKind.valueOf(row.<String>getAs(column).toUpperCase(java.util.Locale.ROOT));
    }

    private static RoleKey role(Row row, String function, String role) {
        return row.getAs(function) == null ? null : new RoleKey(row.getAs(function), row.getAs(role) == null ? "" : row.getAs(role));
    }

    private static Integer number(Row row, String column) {
        return row.getAs(column);
    }
}
