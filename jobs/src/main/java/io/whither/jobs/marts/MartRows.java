package io.whither.jobs.marts;

import io.whither.jobs.spark.SparkSchemas;
import io.whither.marts.MartRow;
import io.whither.tables.Table;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/** Rows of published tables, for Spark. */
final class MartRows {

    private MartRows() {}

    static Dataset<Row> of(SparkSession spark, Table table, List<MartRow> rows, String runId) {
        return spark.createDataFrame(rows.stream().map(row -> row(row, runId)).toList(), SparkSchemas.of(table));
    }

    static Row row(MartRow row, String runId) {
        return RowFactory.create(row.values(runId).toArray());
    }
}
