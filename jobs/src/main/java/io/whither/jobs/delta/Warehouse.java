package io.whither.jobs.delta;

import io.delta.tables.DeltaTable;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaHistoryManager;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.CommitInfo;
import org.apache.spark.sql.delta.util.FileNames;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** Where the tables lie. A table is made by its first rows; at the end of a run {@link #create} makes those that got none. */
public final class Warehouse {

    private static final long MADE = 0;
    private static final String CREATION = "CREATE TABLE";

    private final SparkSession spark;
    private final String root;

    /** @param root folder or object-store prefix that holds the areas */
    public Warehouse(SparkSession spark, String root) {
        this.spark = spark;
        this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    public SparkSession spark() {
        return spark;
    }

    public String path(Table table) {
        return root + "/" + table.path();
    }

    /** The place of a run for what is not yet published. */
    public String staging(String runId, String name) {
        return root + "/staging/" + runId + "/" + name;
    }

    /** The place of all that a run has staged. */
    public String staging(String runId) {
        return root + "/staging/" + runId;
    }

    /** Removes what a run has staged, and the folder of all staged things when it was the last. */
    public void removeStaging(String runId) {
        Path own = new Path(staging(runId));
        try {
            FileSystem system = own.getFileSystem(spark.sparkContext().hadoopConfiguration());
            system.delete(own, true);
            if (system.exists(own.getParent()) && system.listStatus(own.getParent()).length == 0) {
                system.delete(own.getParent(), false);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(own + ": cannot be removed: " + stuck.getMessage(), stuck);
        }
    }

    /** Makes every declared table that is not there yet. */
    public void create() {
        create(Tables.ALL);
    }

    /** Makes those of the tables that are not there yet. */
    public void create(List<Table> tables) {
        // A commit mostly waits, and so does a look for it: several at once hide it.
        InParallel.forEach(tables, this::createIfMissing);
    }

    private void createIfMissing(Table table) {
        if (!exists(table)) {
            firstCommit(table).empty();
        }
    }

    FirstCommit firstCommit(Table table) {
        return new FirstCommit(log(table), table);
    }

    public boolean exists(Table table) {
        return DeltaTable.isDeltaTable(spark, path(table));
    }

    /** Whether it is not there, or nothing was written into it since it was made. */
    boolean isUnwritten(Table table) {
        return isUnwritten(newest(log(table)));
    }

    private static boolean isUnwritten(Snapshot snapshot) {
        long version = snapshot.version();
        return version < MADE || version == MADE && commitInfo(snapshot.deltaLog(), MADE).exists(info -> info.operation().equals(CREATION));
    }

    /** The rows of the newest version, none of a table that is not there; those of a table yet unwritten without a look at its log, which would take a job. */
    public Dataset<Row> read(Table table) {
        Snapshot newest = newest(log(table));
        if (isUnwritten(newest)) {
            return spark.createDataFrame(List.of(), SparkSchemas.of(table));
        }
        return SmallTable.rows(newest).orElseGet(() -> spark.read().format("delta").load(path(table)));
    }

    /** The table as it was in a version, while that version is kept. */
    public Dataset<Row> read(Table table, long version) {
        Snapshot newest = newest(log(table));
        return Optional.of(newest).filter(snapshot -> snapshot.version() == version).flatMap(SmallTable::rows)
                .orElseGet(() -> spark.read().format("delta").option("versionAsOf", version).load(path(table)));
    }

    /** The version of the newest commit; -1 where there is none. */
    public long version(Table table) {
        // Straight from the log: the history of commits takes a job.
        return newest(log(table)).version();
    }

    private static Snapshot newest(DeltaLog log) {
        return log.update(false, Option.empty(), Option.empty());
    }

    Commit newest(Table table) {
        long version = version(table);
        Option<CommitInfo> info = commitInfo(log(table), version);
        Map<String, String> metrics = info.isEmpty() || info.get().operationMetrics().isEmpty() ? Map.of()
                : CollectionConverters.asJava(info.get().operationMetrics().get());
        return new Commit(version, metric(metrics, "numOutputRows"), metric(metrics, "numFiles"), metric(metrics, "numOutputBytes"));
    }

    /** Straight from the commit's file: the history of commits takes a job. */
    private static Option<CommitInfo> commitInfo(DeltaLog log, long version) {
        return DeltaHistoryManager.getCommitInfoOpt(log.store(), FileNames.unsafeDeltaFile(log.logPath(), version), log.newDeltaHadoopConf());
    }

    private DeltaLog log(Table table) {
        return DeltaLog.forTable(spark, new Path(path(table)));
    }

    private static long metric(Map<String, String> metrics, String name) {
        return Long.parseLong(metrics.getOrDefault(name, "0"));
    }
}
