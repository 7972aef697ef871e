package io.whither.jobs.resolve;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;

import io.whither.jobs.delta.Commit;
import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.TxnId;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.jobs.spark.RulebookHandle;
import io.whither.jobs.spark.Rulebooks;
import io.whither.tables.CoreTables;
import io.whither.tables.OpsTables;
import io.whither.tables.RawTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Makes the months of core that are missing or out of date. */
public final class ResolveJob implements Step {

    @Override
    public String name() {
        return "resolve";
    }

    @Override
    public void prepare(RunContext context) {
        context.prepareRulebook();
    }

    @Override
    public void check(RunContext context) {
        Rulebooks.open(context);
    }

    @Override
    public List<String> plan(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        return warehouse.exists(RawTables.PROFILES) ? plan(warehouse, Rulebooks.open(context)).lines() : List.of();
    }

    /**
     * Replaces the planned months whole: careers from raw in one map without a shuffle, transitions from the careers just written.
     * A crash in between leaves the old entry in {@code ops.core_months}, so the next run makes them again.
     */
    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        context.log().writes();
        RulebookHandle rulebook = Rulebooks.open(context);
        context.log().rulebook(rulebook.fingerprint());
        ResolvePlan plan = plan(warehouse, rulebook);
        if (plan.isEmpty()) {
            // Of no profile there are no careers, which is not the same as not having looked.
            warehouse.create(List.of(CoreTables.CAREERS, CoreTables.TRANSITIONS));
            return StepResult.nothing("core is up to date: no month was made again");
        }
        return make(plan, warehouse, rulebook, context).withNotes(plan.lines());
    }

    private static ResolvePlan plan(Warehouse warehouse, RulebookHandle rulebook) {
        return ResolvePlan.of(rawMonths(warehouse), coreMonths(warehouse), rulebook.fingerprint());
    }

    private static StepResult make(ResolvePlan plan, Warehouse warehouse, RulebookHandle rulebook, RunContext context) {
        List<LocalDate> months = plan.months().stream().map(MonthPlan::month).toList();
        String predicate = in(months);
        TableWriter writer = new TableWriter(warehouse);
        long rawVersion = warehouse.version(RawTables.PROFILES);
        Commit careers = writer.replace(CoreTables.CAREERS,
                careers(warehouse.read(RawTables.PROFILES, rawVersion).where(predicate), rulebook), predicate);
        Dataset<Row> written = warehouse.read(CoreTables.CAREERS).where(predicate);
        Commit transitions = writer.replace(CoreTables.TRANSITIONS, transitions(written), predicate);
        record(written, months, rawVersion, warehouse, rulebook, context);
        return StepResult.of(careers.rows(), careers.rows() + transitions.rows(), careers.files() + transitions.files(), careers.bytes() + transitions.bytes());
    }

    private static Dataset<Row> careers(Dataset<Row> profiles, RulebookHandle rulebook) {
        String function = "whither." + rulebook.fingerprint() + ".careers";
        return profiles.select(col("person_id"), col("profile_hash"), col("snapshot_month"),
                        call_function(function, col("country"), col("positions"), col("education")).as("career"))
                .select(col("person_id"), col("profile_hash"), col("career.positions"), col("career.spells"),
                        col("career.internal_moves"), col("career.exits"), col("snapshot_month"));
    }

    private static Dataset<Row> transitions(Dataset<Row> careers) {
        return careers.selectExpr("person_id", "profile_hash", "inline(exits)", "snapshot_month");
    }

    private static void record(Dataset<Row> careers, List<LocalDate> months, long rawVersion, Warehouse warehouse, RulebookHandle rulebook,
            RunContext context) {
        Dataset<Row> made = careers.groupBy("snapshot_month").agg(count(lit(1)).as("rows"));
        Dataset<Row> all = warehouse.spark().createDataset(months, Encoders.LOCALDATE()).toDF("snapshot_month")
                .join(made, new String[] {"snapshot_month"}, "left")
                .na().fill(0, new String[] {"rows"})
                .withColumn("rulebook", lit(rulebook.fingerprint())).withColumn("raw_version", lit(rawVersion))
                .withColumn("run_id", lit(context.runId())).withColumn("made_at", lit(context.startedAt()));
        new TableWriter(warehouse).append(OpsTables.CORE_MONTHS, all.coalesce(1),
                TxnId.of(OpsTables.CORE_MONTHS, "all", context.startedAt().toEpochMilli()));
    }

    private static Map<LocalDate, ResolvePlan.RawMonth> rawMonths(Warehouse warehouse) {
        return warehouse.read(RawTables.PROFILES).groupBy("snapshot_month").agg(count(lit(1))).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getLocalDate(0), row -> new ResolvePlan.RawMonth(row.getLong(1))));
    }

    private static Map<LocalDate, ResolvePlan.CoreMonth> coreMonths(Warehouse warehouse) {
        if (!warehouse.exists(OpsTables.CORE_MONTHS)) {
            return Map.of();
        }
        return warehouse.read(OpsTables.CORE_MONTHS).groupBy("snapshot_month")
                .agg(max_by(col("rulebook"), col("made_at")), max_by(col("rows"), col("made_at")))
                .collectAsList().stream().collect(Collectors.toMap(
                        row -> row.getLocalDate(0), row -> new ResolvePlan.CoreMonth(row.getString(1), row.getLong(2))));
    }

    private static String in(List<LocalDate> months) {
        return "snapshot_month IN (" + months.stream().map(m -> "DATE'" + m + "'").collect(Collectors.joining(", ")) + ")";
    }
}
