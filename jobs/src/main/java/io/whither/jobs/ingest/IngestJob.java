package io.whither.jobs.ingest;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import io.whither.formats.Formats;
import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.SourceAccount;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.tables.OpsTables;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Takes in the files that are new: every record becomes a content, an observation, an entry in quarantine, or is counted. */
public final class IngestJob implements Step {

    private static final StructType FILES = new StructType()
            .add("file_no", DataTypes.IntegerType, false).add("source", DataTypes.StringType, false)
            .add("source_file", DataTypes.StringType, false).add("source_priority", DataTypes.IntegerType, false)
            .add("bytes", DataTypes.LongType, false).add("modified_at", DataTypes.TimestampType, false)
            .add("parser_version", DataTypes.IntegerType, false);

    /** Which of the files that were taken in before are read again. */
    public enum Reread { NONE, ALL }

    private final Reread reread;

    public IngestJob(Reread reread) {
        this.reread = reread;
    }

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public void check(RunContext context) {
        IngestPlan plan = plan(context, new Warehouse(context.spark(), context.settings().warehouse()));
        new UndatedFiles(openings(context.spark())).check(plan.files());
    }

    @Override
    public List<String> plan(RunContext context) {
        IngestPlan plan = plan(context, new Warehouse(context.spark(), context.settings().warehouse()));
        return plan.isEmpty() ? List.of() : plan.lines();
    }

    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        IngestPlan plan = plan(context, warehouse);
        Openings openings = openings(context.spark());
        context.log().writes();
        if (!plan.isEmpty()) {
            UnreadableFiles.named(() -> takeIn(plan, openings, warehouse, context));
        }
        Accounts accounts = new Accounts(warehouse);
        context.log().inputFingerprint(accounts.fingerprint());
        StepResult result = plan.isEmpty() ? StepResult.nothing("no file is new: nothing was read")
                : result(plan, accounts.ofRun(context.runId()), context).withNotes(notes(plan, context));
        accounts.requireReadable(context.settings().quality().maxQuarantined());
        return result;
    }

    private static List<String> notes(IngestPlan plan, RunContext context) {
        long bytes = plan.files().stream().mapToLong(InputFile::bytes).sum();
        return Stream.concat(plan.lines().stream(), SampleSettings.advice(bytes, context.settings().spark().options()).stream()).toList();
    }

    private IngestPlan plan(RunContext context, Warehouse warehouse) {
        SourceFiles listing = new SourceFiles(context.spark().sparkContext().hadoopConfiguration());
        return IngestPlan.of(context.settings().sources(), listing, reread == Reread.ALL ? Set.of() : known(warehouse));
    }

    private static Set<IngestPlan.Known> known(Warehouse warehouse) {
        if (!warehouse.exists(OpsTables.INGESTED_FILES)) {
            return Set.of();
        }
        return warehouse.read(OpsTables.INGESTED_FILES).select("source", "source_file", "bytes", "modified_at").distinct().collectAsList().stream()
                .map(row -> new IngestPlan.Known(row.getString(0), row.getString(1), row.getLong(2), row.getInstant(3).toEpochMilli()))
                .collect(Collectors.toSet());
    }

    private static void takeIn(IngestPlan plan, Openings openings, Warehouse warehouse, RunContext context) {
        SparkSession spark = context.spark();
        Staging staging = new Staging(warehouse, context.runId());
        Dataset<Row> files = files(spark, plan.files());
        Dataset<Row> records = staging.keep("records", parsed(spark, plan.files(), openings, context)).join(broadcast(files), "file_no");
        Dataset<Row> profiles = records.where(col("outcome").equalTo(Parsed.Outcome.PROFILE.code()));
        Dataset<Row> verdicts = staging.keep("verdicts", new Verdicts(warehouse).of(profiles));
        RawWriter writer = new RawWriter(warehouse, context.runId(), context.startedAt());
        // A content is there before it is said to have been seen; what could not be read has nothing to do with either.
        InParallel.forEach(List.<Runnable>of(() -> {
            writer.contents(profiles, verdicts);
            writer.observations(verdicts);
        }, () -> writer.quarantine(records)), Runnable::run);
        writer.files(writer.accounts(records, verdicts, files));
        staging.remove();
    }

    private static StepResult result(IngestPlan plan, List<SourceAccount> accounts, RunContext context) {
        accounts.forEach(context.log()::account);
        return StepResult.of(accounts.stream().mapToLong(SourceAccount::lines).sum(),
                accounts.stream().mapToLong(account -> account.accepted() + account.unchanged()).sum(),
                plan.files().size(), plan.files().stream().mapToLong(InputFile::bytes).sum());
    }

    private static Dataset<Row> parsed(SparkSession spark, List<InputFile> files, Openings openings, RunContext context) {
        List<Chunk> chunks = chunks(files, openings, context.settings().ingest().splitBytes());
        String key = new String(context.key().bytes(), StandardCharsets.UTF_8);
        RecordParser parser = new RecordParser(openings, key, context.settings().ingest().maxLineBytes());
        JavaSparkContext sparkContext = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return spark.createDataFrame(sparkContext.parallelize(chunks, tasks(chunks, spark)).mapPartitions(parser), Parsed.SCHEMA);
    }

    /** A task a chunk where they are large; where they are small, a few a core. */
    private static int tasks(List<Chunk> chunks, SparkSession spark) {
        long bytes = chunks.stream().mapToLong(Chunk::length).sum();
        long bySize = bytes / (8 << 20) + 1;
        return (int) Math.max(1, Math.min(chunks.size(), Math.max(bySize, 2L * spark.sparkContext().defaultParallelism())));
    }

    private static List<Chunk> chunks(List<InputFile> files, Openings openings, long splitBytes) {
        return files.stream().flatMap(file -> {
            boolean splittable = file.bytes() > splitBytes && openings.isSplittable(file);
            return Chunk.of(file, splitBytes, splittable).stream();
        }).toList();
    }

    private static Openings openings(SparkSession spark) {
        SerializableConfiguration hadoop = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        Broadcast<SerializableConfiguration> shared = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(hadoop);
        return new Openings(shared);
    }

    private static Dataset<Row> files(SparkSession spark, List<InputFile> files) {
        List<Row> rows = files.stream().map(file -> RowFactory.create(file.number(), file.source(), file.name(), file.priority(), file.bytes(),
                Instant.ofEpochMilli(file.modifiedAt()), Formats.named(file.format()).orElseThrow().version())).toList();
        return spark.createDataFrame(rows, FILES);
    }
}
