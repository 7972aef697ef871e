package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.marts.WorkforceCounts;
import io.whither.marts.WorkforceMart;
import io.whither.tables.CoreTables;
import io.whither.tables.MartTables;
import io.whither.time.Months;
import java.util.Arrays;
import java.util.Iterator;
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

    private static final String[] CHANGES = {"headcount", "hires", "exits", "internal_moves", "promotions", "stayed"};

    private CompanyWorkforce() {}

    static Dataset<Row> of(Warehouse warehouse, AsOfView view, int minPersons, String runId) {
        int asOfMonth = Months.of(view.date());
        Dataset<Row> careers = warehouse.read(CoreTables.CAREERS).select("person_id", "profile_hash", "spells", "internal_moves")
                .join(view.versions(warehouse, null).drop("snapshot_month"), new String[] {"person_id", "profile_hash"}, "inner");
        Dataset<Row> changes = careers.mapPartitions((MapPartitionsFunction<Row, Row>) rows -> changes(rows, asOfMonth), Encoders.row(StayChanges.SCHEMA))
                .groupBy("group_id", "function", "level", "month")
                .agg(sum(CHANGES[0]).as(CHANGES[0]), otherSums());
        Dataset<Row> large = changes.groupBy("group_id").agg(sum("hires").as("people")).where(col("people").geq(lit(minPersons))).select("group_id");
        return changes.join(large, new String[] {"group_id"}, "left_semi")
                .groupByKey((MapFunction<Row, String>) row -> row.<String>getAs("group_id") + "\t" + row.<String>getAs("function"), Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> rows(key, rows, view, minPersons, runId),
                        Encoders.row(SparkSchemas.of(MartTables.COMPANY_WORKFORCE)));
    }

    private static Column[] otherSums() {
        return Arrays.stream(CHANGES).skip(1).map(name -> sum(name).as(name)).toArray(Column[]::new);
    }

    private static Iterator<Row> changes(Iterator<Row> careers, int asOfMonth) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(careers, 0), false)
                .flatMap(career -> StayChanges.of(career, asOfMonth).stream()).iterator();
    }

    private static Iterator<Row> rows(String key, Iterator<Row> changes, AsOfView view, int minPersons, String runId) {
        TreeMap<Integer, TreeMap<Integer, long[]>> byLevel = new TreeMap<>();
        changes.forEachRemaining(row -> {
            long[] change = new long[CHANGES.length];
            for (int i = 0; i < change.length; i++) {
                change[i] = row.<Long>getAs(CHANGES[i]);
            }
            byLevel.computeIfAbsent(row.getAs("level"), level -> new TreeMap<>()).put(row.getAs("month"), change);
        });
        TreeMap<Integer, SortedMap<Integer, WorkforceCounts>> levels = new TreeMap<>();
        int last = Months.of(view.date());
        byLevel.forEach((level, months) -> levels.put(level, months(months, last)));
        String[] parts = key.split("\t", -1);
        return WorkforceMart.rows(view.date(), parts[0], parts[1], levels, minPersons).stream().map(row -> MartRows.row(row, runId)).iterator();
    }

    /** Sums up differences: headcount and stayed run on, the others are of their month. */
    private static SortedMap<Integer, WorkforceCounts> months(TreeMap<Integer, long[]> changes, int last) {
        SortedMap<Integer, WorkforceCounts> months = new TreeMap<>();
        long headcount = 0;
        long stayed = 0;
        long[] none = new long[CHANGES.length];
        for (int month = changes.firstKey(); month <= last; month++) {
            long[] change = changes.getOrDefault(month, none);
            headcount += change[0];
            stayed += change[5];
            months.put(month, new WorkforceCounts(headcount, change[1], change[2], change[3], change[4], stayed));
        }
        return months;
    }
}
