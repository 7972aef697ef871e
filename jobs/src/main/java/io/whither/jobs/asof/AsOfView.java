package io.whither.jobs.asof;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import io.whither.jobs.delta.Warehouse;
import io.whither.tables.RawTables;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which content counts for each person at a date. The order is total and never that of arrival: delivery, observation, priority
 * of the source, hash of the content.
 *
 * @param date the as-of date
 * @param knownAt only what was ingested by then counts; null for all
 */
public record AsOfView(LocalDate date, Instant knownAt) implements Serializable {

    /** Columns of {@link #versions}: person, the content that counts and where it lies, and when the person was last seen. */
    public static final String OBSERVED_UNTIL = "observed_until";

    /** The choice for all people, or for those of {@code people} (one column {@code person_id}); null for all. */
    public Dataset<Row> versions(Warehouse warehouse, Dataset<Row> people) {
        Dataset<Row> seen = seen(warehouse);
        Dataset<Row> theirs = people == null ? seen
                : seen.join(people, new String[] {"person_id"}, "left_semi");
        return theirs.groupBy("person_id")
                .agg(max(struct(col("snapshot_date"), col("observed_on"), col("source_priority"), col("profile_hash"), col("profile_month")))
                                .as("newest"),
                        max("observed_on").as(OBSERVED_UNTIL))
                .select(col("person_id"), col("newest.profile_hash").as("profile_hash"), col("newest.profile_month").as("snapshot_month"),
                        col(OBSERVED_UNTIL));
    }

    /** The observations that were there at the date and are known. */
    public Dataset<Row> seen(Warehouse warehouse) {
        return warehouse.read(RawTables.OBSERVATIONS).where(counts());
    }

    private Column counts() {
        Column delivered = col("snapshot_date").leq(lit(date));
        return knownAt == null ? delivered : delivered.and(col("ingested_at").leq(lit(knownAt)));
    }
}
