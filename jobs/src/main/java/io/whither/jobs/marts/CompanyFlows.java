package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.whither.jobs.counting.FlowCounting;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.marts.CohortScope;
import io.whither.marts.FlowCounts;
import io.whither.marts.FlowSlot;
import io.whither.marts.FlowsMart;
import io.whither.tables.MartTables;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** {@code company_flows}: moves between groups, by month and function. */
final class CompanyFlows {

    private CompanyFlows() {}

    /**
     * @param exits of the as-of view
     * @param scopes what the cohorts of the run tell of the same exits
     */
    static Dataset<Row> of(Dataset<Row> exits, List<CohortScope> scopes, LocalDate asOf, int minPersons, String runId) {
        Dataset<Row> counted = FlowCounting.moves(exits)
                .groupBy("exit_month", "origin_group_id", "origin_function", "destination_group_id", "move_type", "seniority_change")
                .agg(count(lit(1)).as("people"));
        return counted.groupByKey((MapFunction<Row, String>) row -> row.getAs("origin_group_id"), Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Row, Row>) (origin, rows) -> rows(origin, rows, scopes, asOf, minPersons, runId),
                        Encoders.row(SparkSchemas.of(MartTables.COMPANY_FLOWS)));
    }

    private static Iterator<Row> rows(String origin, Iterator<Row> counted, List<CohortScope> scopes, LocalDate asOf, int minPersons, String runId) {
        Map<FlowSlot, Map<String, FlowCounts>> flows = new TreeMap<>();
        counted.forEachRemaining(row -> flows
                .computeIfAbsent(new FlowSlot(Months.of(row.<LocalDate>getAs("exit_month")), row.getAs("origin_function")), slot -> new TreeMap<>())
                .merge(FlowCounting.destination(row), FlowCounting.counts(row, row.getAs("people")), FlowCounts::plus));
        return FlowsMart.rows(asOf, origin, flows, scopes, minPersons).stream().map(row -> MartRows.row(row, runId)).iterator();
    }
}
