package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.whither.jobs.counting.FlowCounting;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.marts.FlowCounts;
import io.whither.marts.FlowsMart;
import io.whither.tables.MartTables;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.Iterator;
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

    /** @param exits of the as-of view */
    static Dataset<Row> of(Dataset<Row> exits, LocalDate asOf, int minPersons, String runId) {
        Dataset<Row> counted = FlowCounting.moves(exits)
                .groupBy("exit_month", "origin_group_id", "origin_function", "destination_group_id", "move_type", "seniority_change")
                .agg(count(lit(1)).as("people"));
        return counted.groupByKey((MapFunction<Row, String>) CompanyFlows::key, Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> rows(rows, asOf, minPersons, runId),
                        Encoders.row(SparkSchemas.of(MartTables.COMPANY_FLOWS)));
    }

    private static String key(Row row) {
        return row.<LocalDate>getAs("exit_month") + "\t" + row.<String>getAs("origin_group_id") + "\t" + row.<String>getAs("origin_function");
    }

    private static Iterator<Row> rows(Iterator<Row> counted, LocalDate asOf, int minPersons, String runId) {
        Map<String, FlowCounts> flows = new TreeMap<>();
        Row any = null;
        while (counted.hasNext()) {
            any = counted.next();
            flows.merge(FlowCounting.destination(any), FlowCounting.counts(any, any.getAs("people")), FlowCounts::plus);
        }
        return FlowsMart.rows(asOf, Months.of(any.<LocalDate>getAs("exit_month")), any.getAs("origin_group_id"), any.getAs("origin_function"), flows, minPersons)
                .stream().map(row -> MartRows.row(row, runId)).iterator();
    }
}
