package io.whither.jobs.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import io.whither.jobs.delta.Warehouse;
import io.whither.tables.OpsTables;
import io.whither.tables.RawTables;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What each readable record is to what is known: new content, known content observed again, the same observation again, or
 * about an erased person. The only look at history, and only at narrow columns.
 */
final class Verdicts {

    static final String VERDICT = "verdict";
    static final String ACCEPTED = "accepted";
    static final String UNCHANGED = "unchanged";
    static final String DUPLICATE = "duplicate";
    static final String SUPPRESSED = "suppressed";

    private static final String[] RECORD = {"file_no", "chunk_no", "line_in_chunk"};
    private static final String[] OBSERVATION = {"person_id", "source", "snapshot_date", "observed_on", "profile_hash"};
    private static final String[] CONTENT = {"person_id", "profile_hash"};

    private final Warehouse warehouse;

    Verdicts(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * @param records staged records of outcome profile, with the columns of their file
     * @return a row a record: its place, the columns of {@code raw.observations} and its verdict
     */
    Dataset<Row> of(Dataset<Row> records) {
        Dataset<Row> narrow = records.select(col("file_no"), col("chunk_no"), col("line_in_chunk"), col("source"), col("source_file"),
                col("source_priority"), col("person_id"), col("snapshot_date"), col("observed_on"), col("profile_updated_on"),
                col("profile_hash"), trunc(col("snapshot_date"), "month").as("snapshot_month"));
        WindowSpec sameObservation = Window.partitionBy(columns(OBSERVATION)).orderBy(col("source_file"), col("chunk_no"), col("line_in_chunk"));
        WindowSpec sameContent = Window.partitionBy(columns(CONTENT)).orderBy(col("snapshot_date"), col("observed_on"), col("source"),
                col("source_file"), col("chunk_no"), col("line_in_chunk"));
        return narrow
                .join(erased(), col("person_id").equalTo(col("erased_id")), "left")
                .join(knownContents(), CONTENT, "left")
                .join(knownObservations(), OBSERVATION, "left")
                .withColumn("observation_no", row_number().over(sameObservation))
                .withColumn("content_no", row_number().over(sameContent))
                .withColumn("profile_month", coalesce(col("known_month"),
                        min("snapshot_month").over(Window.partitionBy(columns(CONTENT)))))
                .withColumn(VERDICT, verdict())
                .drop("erased_id", "known_month", "known_observation", "observation_no", "content_no");
    }

    static String[] recordKey() {
        return RECORD.clone();
    }

    private static Column verdict() {
        return when(col("erased_id").isNotNull(), lit(SUPPRESSED))
                .when(col("observation_no").gt(1).or(col("known_observation").isNotNull()), lit(DUPLICATE))
                .when(col("known_month").isNull().and(col("content_no").equalTo(1)), lit(ACCEPTED))
                .otherwise(lit(UNCHANGED));
    }

    private Dataset<Row> erased() {
        return warehouse.read(OpsTables.SUPPRESSIONS).select(col("person_id").as("erased_id")).distinct();
    }

    private Dataset<Row> knownContents() {
        return warehouse.read(RawTables.PROFILES).select(col("person_id"), col("profile_hash"), col("snapshot_month").as("known_month"));
    }

    private Dataset<Row> knownObservations() {
        return warehouse.read(RawTables.OBSERVATIONS).select(columns(OBSERVATION)).withColumn("known_observation", lit(true));
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
    }
}
