package io.whither.jobs.asof;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunFailedException;
import io.whither.settings.Settings;
import io.whither.tables.RawTables;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The date at which careers are judged. */
public final class AsOfDate {

    private AsOfDate() {}

    /**
     * As configured, or the date of the newest delivery.
     *
     * @throws RunFailedException when nothing has been delivered
     */
    public static LocalDate of(Settings settings, Warehouse warehouse) {
        if (settings.asOf() != null) {
            return settings.asOf();
        }
        Dataset<Row> seen = warehouse.read(RawTables.OBSERVATIONS);
        Dataset<Row> known = settings.knownAt() == null ? seen : seen.where(col("ingested_at").leq(lit(settings.knownAt())));
        LocalDate latest = known.agg(max("snapshot_date")).head().getAs(0);
        if (latest == null) {
            throw new RunFailedException(settings.warehouse(), "holds no observation, so there is no latest date", "take in files first: whither ingest");
        }
        return latest;
    }
}
