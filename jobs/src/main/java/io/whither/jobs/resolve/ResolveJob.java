package io.whither.jobs.resolve;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;

import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.spark.RulebookHandle;
import io.whither.tables.CoreTables;
import io.whither.tables.OpsTables;
import io.whither.tables.RawTables;
import io.whither.tables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Makes the months of core that are missing or out of date. */
public final class ResolveJob {

    private final Warehouse warehouse;
    private final TableWriter writer;
    private final RulebookHandle rulebook;

    public ResolveJob(Warehouse warehouse, RulebookHandle rulebook) {
        this.warehouse = warehouse;
        this.writer = new TableWriter(warehouse);
        this.rulebook = rulebook;
    }

    /** What would be made, and why. */
    public ResolvePlan plan() {
        return ResolvePlan.of(rawMonths(), coreMonths(), rulebook.fingerprint());
    }

    /**
     * Replaces the planned months whole: careers from raw in one map without a shuffle, transitions from the careers just written.
     * A crash in between leaves the old entry in {@code ops.core_months}, so the next run makes them again.
     *
     * @return careers written
     */
    public long make(ResolvePlan plan, String runId, java.time.Instant now) {
        if (plan.isEmpty()) {
            return 0;
        }
        List<LocalDate> months = plan.months().stream().map(MonthPlan::month).toList();
        String predicate = in(months);
        long rawVersion = warehouse.version(RawTables.PROFILES);
        writer.replace(CoreTables.CAREERS, careers(warehouse.read(RawTables.PROFILES, rawVersion).where(predicate)), predicate);
        Dataset<Row> written = warehouse.read(CoreTables.CAREERS).where(predicate);
        writer.replace(CoreTables.TRANSITIONS, transitions(written), predicate);
        return record(written, months, rawVersion, runId, now);
    }

    private Dataset<Row> careers(Dataset<Row> profiles) {
        String function = "whither." + rulebook.fingerprint() + ".careers";
        return profiles.select(col("person_id"), col("profile_hash"), col("snapshot_month"),
                        call_function(function, col("country"), col("positions"), col("education")).as("career"))
                .select(col("person_id"), col("profile_hash"), col("career.positions"), col("career.spells"),
                        col("career.internal_moves"), col("career.exits"), col("snapshot_month"));
    }

    private static Dataset<Row> transitions(Dataset<Row> careers) {
        return careers.selectExpr("person_id", "profile_hash", "inline(exits)", "snapshot_month");
    }

    private long record(Dataset<Row> careers, List<LocalDate> months, long rawVersion, String runId, java.time.Instant now) {
        Dataset<Row> made = careers.groupBy("snapshot_month").agg(count(lit(1)).as("rows"));
        Dataset<Row> all = warehouse.spark().createDataset(months,
                        org.apache.spark.sql.Encoders.LOCALDATE()).toDF("snapshot_month")
                .join(made, new String[] {"snapshot_month"}, "left")
                .na().fill(0, new String[] {"rows"})
                .withColumn("rulebook", lit(rulebook.fingerprint())).withColumn("raw_version", lit(rawVersion))
                .withColumn("run_id", lit(runId)).withColumn("made_at", lit(now))
                .cache();
        try {
            writer.append(OpsTables.CORE_MONTHS, all, io.whither.jobs.delta.TxnId.of(OpsTables.CORE_MONTHS, "all", now.toEpochMilli()));
            return all.agg(org.apache.spark.sql.functions.sum("rows")).head().getLong(0);
        } finally {
            all.unpersist();
        }
    }

    private Map<LocalDate, ResolvePlan.RawMonth> rawMonths() {
        return monthly(RawTables.PROFILES, "count(1)").collect(Collectors.toMap(
                row -> row.getLocalDate(0), row -> new ResolvePlan.RawMonth(row.getLong(1))));
    }

    private java.util.stream.Stream<Row> monthly(Table table, String measure) {
        return warehouse.read(table).groupBy("snapshot_month").agg(org.apache.spark.sql.functions.expr(measure)).collectAsList().stream();
    }

    private Map<LocalDate, ResolvePlan.CoreMonth> coreMonths() {
        return warehouse.read(OpsTables.CORE_MONTHS).groupBy("snapshot_month")
                .agg(max_by(col("rulebook"), col("made_at")), max_by(col("rows"), col("made_at")))
                .collectAsList().stream().collect(Collectors.toMap(
                        row -> row.getLocalDate(0), row -> new ResolvePlan.CoreMonth(row.getString(1), row.getLong(2))));
    }

    private static String in(List<LocalDate> months) {
        return "snapshot_month IN (" + months.stream().map(m -> "DATE'" + m + "'").collect(Collectors.joining(", ")) + ")";
    }
}
