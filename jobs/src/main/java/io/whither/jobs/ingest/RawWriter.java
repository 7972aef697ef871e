package io.whither.jobs.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.TxnId;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.OpsTables;
import io.whither.tables.RawTables;
import io.whither.tables.Table;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Writes what was parsed. Contents come first and the list of files last, so that whatever crashes in between is taken in again
 * and nothing twice.
 */
final class RawWriter {

    private static final String[] COUNTS = {Verdicts.ACCEPTED, Verdicts.UNCHANGED, Verdicts.DUPLICATE, "quarantined", Verdicts.SUPPRESSED, "empty"};

    private final Warehouse warehouse;
    private final TableWriter writer;
    private final String runId;
    private final Instant now;

    RawWriter(Warehouse warehouse, String runId, Instant now) {
        this.warehouse = warehouse;
        this.writer = new TableWriter(warehouse);
        this.runId = runId;
        this.now = now;
    }

    void contents(Dataset<Row> records, Dataset<Row> verdicts) {
        Dataset<Row> accepted = verdicts.where(col(Verdicts.VERDICT).equalTo(Verdicts.ACCEPTED))
                .select(col("file_no"), col("chunk_no"), col("line_in_chunk"), col("profile_month").as("snapshot_month"));
        append(RawTables.PROFILES, records.join(accepted, Verdicts.recordKey(), "inner"));
    }

    void observations(Dataset<Row> verdicts) {
        append(RawTables.OBSERVATIONS, verdicts.where(col(Verdicts.VERDICT).isin(Verdicts.ACCEPTED, Verdicts.UNCHANGED)));
    }

    /** @param records staged rows of all outcomes, with the columns of their file */
    void quarantine(Dataset<Row> records) {
        Dataset<Row> faulty = withLineNumbers(records).where(col("outcome").equalTo(Parsed.Outcome.QUARANTINED.code()));
        Dataset<Row> known = warehouse.read(RawTables.QUARANTINE).select("source", "source_file", "line_number", "line_hash");
        append(RawTables.QUARANTINE, faulty.join(known,
                new String[] {"source", "source_file", "line_number", "line_hash"}, "left_anti"));
    }

    /** The accounting, a row a file; it says that the files were taken in. */
    void files(Dataset<Row> accounts) {
        append(OpsTables.INGESTED_FILES, accounts);
    }

    /** One row a file: its records by what became of them. Files without a record count too. */
    Dataset<Row> accounts(Dataset<Row> records, Dataset<Row> verdicts, Dataset<Row> files) {
        Column outcome = col("outcome");
        Dataset<Row> read = records.groupBy("file_no").agg(
                count_if(outcome.notEqual(Parsed.Outcome.CHUNK_END.code())).as("lines"),
                count_if(outcome.equalTo(Parsed.Outcome.QUARANTINED.code())).as("quarantined"),
                count_if(outcome.equalTo(Parsed.Outcome.EMPTY.code())).as("empty"));
        Dataset<Row> judged = verdicts.groupBy("file_no").agg(is(Verdicts.ACCEPTED), is(Verdicts.UNCHANGED), is(Verdicts.DUPLICATE), is(Verdicts.SUPPRESSED));
        String[] byFile = {"file_no"};
        Dataset<Row> counted = files.join(read, byFile, "left").join(judged, byFile, "left").na().fill(0, COUNTS);
        return counted.withColumn("lines", coalesce(col("lines"), lit(0L)));
    }

    private static Column is(String verdict) {
        return count_if(col(Verdicts.VERDICT).equalTo(verdict)).as(verdict);
    }

    /** Lines are counted inside a chunk; the chunks before it give its first line. */
    private static Dataset<Row> withLineNumbers(Dataset<Row> records) {
        Dataset<Row> before = records.where(col("outcome").equalTo(Parsed.Outcome.CHUNK_END.code()))
                .select(col("file_no"), col("chunk_no"), coalesce(sum("line_in_chunk").over(Window.partitionBy("file_no").orderBy("chunk_no")
                        .rowsBetween(Window.unboundedPreceding(), -1)), lit(0L)).as("lines_before"));
        return records.join(before, new String[] {"file_no", "chunk_no"}, "left")
                .withColumn("line_number", col("line_in_chunk").plus(coalesce(col("lines_before"), lit(0L))));
    }

    private void append(Table table, Dataset<Row> rows) {
        Dataset<Row> stamped = rows.withColumn("run_id", lit(runId)).withColumn("ingested_at", lit(now));
        writer.append(table, stamped, TxnId.of(table, "all", now.toEpochMilli()));
    }
}
