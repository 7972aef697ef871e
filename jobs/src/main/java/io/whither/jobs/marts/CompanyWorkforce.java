package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.counting.StayChange;
import io.whither.jobs.counting.StayChanges;
import io.whither.jobs.counting.WorkforceCounting;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.marts.CohortScope;
import io.whither.marts.WorkforceCounts;
import io.whither.marts.WorkforceMart;
import io.whither.tables.MartTables;
import io.whither.time.Months;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * {@code company_workforce}: by differences at the starts and ends of stays, never a row a person and month. Only groups in which
 * enough people ever were.
 */
final class CompanyWorkforce {

    private CompanyWorkforce() {}

    /** @param scopes what the cohorts of the run tell of the same exits */
    static Dataset<Row> of(Warehouse warehouse, AsOfView view, List<CohortScope> scopes, int minPersons, String runId) {
        int asOfMonth = Months.of(view.date());
        Dataset<Row> changes = WorkforceCounting.careers(warehouse, view)
                .mapPartitions((MapPartitionsFunction<Row, Row>) rows -> changes(rows, asOfMonth), Encoders.row(StayChange.SCHEMA))
                .groupBy("group_id", "function", "level", "month")
                .agg(sums().get(0), sums().stream().skip(1).toArray(Column[]::new));
        Dataset<Row> large = changes.groupBy("group_id").agg(sum("hires").as("people")).where(col("people").geq(lit(minPersons))).select("group_id");
        return changes.join(large, new String[] {"group_id"}, "left_semi")
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("group_id"), Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Row, Row>) (group, rows) -> rows(group, rows, view, scopes, minPersons, runId),
                        Encoders.row(SparkSchemas.of(MartTables.COMPANY_WORKFORCE)));
    }

    private static List<Column> sums() {
        return StayChange.COUNTS.stream().map(name -> sum(name).as(name)).toList();
    }

    private static Iterator<Row> changes(Iterator<Row> careers, int asOfMonth) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(careers, 0), false)
                .flatMap(career -> StayChanges.of(career, asOfMonth).stream().map(StayChange::row)).iterator();
    }

    private static Iterator<Row> rows(String group, Iterator<Row> changes, AsOfView view, List<CohortScope> scopes, int minPersons, String runId) {
        Map<String, Map<Integer, List<StayChange>>> changed = new TreeMap<>();
        changes.forEachRemaining(row -> changed.computeIfAbsent(row.getAs("function"), function -> new TreeMap<>())
                .computeIfAbsent(row.getAs("level"), level -> new ArrayList<>()).add(StayChange.of(row)));
        Map<String, Map<Integer, SortedMap<Integer, WorkforceCounts>>> functions = new TreeMap<>();
        int last = Months.of(view.date());
        changed.forEach((function, levels) -> levels.forEach(
                (level, own) -> functions.computeIfAbsent(function, f -> new TreeMap<>()).put(level, WorkforceCounting.months(own, last))));
        return WorkforceMart.rows(view.date(), group, functions, scopes, minPersons).stream().map(row -> MartRows.row(row, runId)).iterator();
    }
}
