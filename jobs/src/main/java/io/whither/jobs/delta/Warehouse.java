package io.whither.jobs.delta;

import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.Column;
import io.whither.tables.ColumnKind;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import io.whither.tables.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaHistoryManager;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.actions.CommitInfo;
import org.apache.spark.sql.delta.util.FileNames;
import org.apache.spark.sql.types.StructField;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** Where the tables lie. Made up front, since first writes to an empty path conflict. */
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

    /** Makes every declared table that is not there yet, with its comments, NOT NULLs and CHECKs. */
    public void create() {
        // A commit mostly waits, and so does a look for it: several at once hide it.
        InParallel.forEach(Tables.ALL, this::createIfMissing);
    }

    private void createIfMissing(Table table) {
        if (!exists(table)) {
            create(table);
        }
    }

    public boolean exists(Table table) {
        return DeltaTable.isDeltaTable(spark, path(table));
    }

    /** Whether nothing was written into it since it was made; a copied table has its rows from its first version on. */
    boolean isUnwritten(Table table) {
        return version(table) == MADE && commitInfo(log(table), MADE).exists(info -> info.operation().equals(CREATION));
    }

    /** The rows of the newest version; those of a table yet unwritten without a look at its log, which would take a job. */
    public Dataset<Row> read(Table table) {
        if (isUnwritten(table)) {
            return spark.createDataFrame(List.of(), SparkSchemas.of(table));
        }
        return spark.read().format("delta").load(path(table));
    }

    /** The table as it was in a version, while that version is kept. */
    public Dataset<Row> read(Table table, long version) {
        return spark.read().format("delta").option("versionAsOf", version).load(path(table));
    }

    /** The version of the newest commit. */
    public long version(Table table) {
        // Straight from the log: the history of commits takes a job.
        return log(table).update(false, Option.empty(), Option.empty()).version();
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

    private void create(Table table) {
        DeltaTableBuilder builder = DeltaTable.createIfNotExists(spark).location(path(table)).comment(table.grain())
                .partitionedBy(table.partition().toArray(String[]::new))
                .property("delta.dataSkippingStatsColumns", String.join(",", statisticsColumns(table)))
                .property("delta.appendOnly", "false");
        for (StructField field : SparkSchemas.of(table).fields()) {
            builder = builder.addColumn(field);
        }
        for (Column column : table.columns()) {
            if (column.check() != null) {
                builder = builder.property("delta.constraints." + column.name() + "_range", column.check());
            }
        }
        builder.execute();
    }

    /** Personal columns have no file statistics: an erased id must not live on in the log. */
    private static List<String> statisticsColumns(Table table) {
        return table.columns().stream()
                .filter(c -> c.kind() != ColumnKind.PERSONAL && c.type() instanceof Type.Scalar && c.type() != Type.BOOLEAN)
                .map(Column::name).filter(name -> !table.partition().contains(name)).toList();
    }
}
