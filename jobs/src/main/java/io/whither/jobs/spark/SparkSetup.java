package io.whither.jobs.spark;

import io.whither.jobs.spark.localfs.CheckedFileContext;
import io.whither.jobs.spark.localfs.CheckedFiles;
import io.whither.settings.Settings;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Opens the session in the one way that all our tables need. */
public final class SparkSetup {

    private SparkSetup() {}

    /** The session of this process; opened at the first call, kept for the next. Spark ends it with the process. */
    public static SparkSession open(Settings settings) {
        // By its own name: the general one finds by reflection, in seconds, that there is no other kind of session.
        if (org.apache.spark.sql.classic.SparkSession.getDefaultSession().isDefined()) {
            return reused(org.apache.spark.sql.classic.SparkSession.getDefaultSession().get(), settings);
        }
        var builder = org.apache.spark.sql.classic.SparkSession.builder().appName("whither").master(settings.spark().master());
        options(settings).forEach(builder::config);
        return builder.getOrCreate();
    }

    /** Ours first, so that the user's win. */
    static Map<String, String> options(Settings settings) {
        Map<String, String> options = new TreeMap<>();
        options.put("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension");
        options.put("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");
        options.put("spark.sql.catalog.whither", "io.whither.jobs.spark.WhitherCatalog");
        options.put("spark.sql.session.timeZone", "UTC");
        options.put("spark.sql.datetime.java8API.enabled", "true");
        // Delta answers max(date) from its log and casts to java.sql.Date, which this API does not give.
        options.put("spark.databricks.delta.optimizeMetadataQuery.enabled", "false");
        options.put("spark.sql.ansi.enabled", "true");
        // Nobody adds classes to a session of ours, and with this on each class that is not found is asked of the driver over the network.
        options.put("spark.sql.artifact.isolation.enabled", "false");
        options.put("spark.sql.adaptive.enabled", "true");
        options.put("spark.sql.warehouse.dir", settings.warehouse() + "/spark");
        options.put("spark.sql.catalogImplementation", "in-memory");
        options.put("spark.sql.parquet.compression.codec", "zstd");
        options.put("spark.ui.showConsoleProgress", "false");
        if (settings.spark().isLocal()) {
            local(options);
        }
        int tasks = shuffleTasks(settings.spark());
        if (tasks > 0) {
            options.put("spark.sql.shuffle.partitions", Integer.toString(tasks));
        }
        options.putAll(settings.spark().options());
        return options;
    }

    private static void local(Map<String, String> options) {
        options.put("spark.ui.enabled", "false");
        options.put("spark.driver.host", "localhost");
        options.put("spark.driver.bindAddress", "127.0.0.1");
        options.put("spark.hadoop.fs.file.impl", CheckedFiles.class.getName());
        options.put("spark.hadoop.fs.AbstractFileSystem.file.impl", CheckedFileContext.class.getName());
        // The log of a small Delta table needs no fifty tasks to be read.
        options.put("spark.databricks.delta.snapshotPartitions", "1");
        // Naming all files in each checksum costs a job a commit, and saves one only to readers of large logs.
        options.put("spark.databricks.delta.allFilesInCrc.enabled", "false");
        // Without a page of Spark's own nobody reads its plans.
        options.put("spark.sql.ui.explainMode", "simple");
    }

    /** 0: Spark's own default. */
    private static int shuffleTasks(Settings.Spark spark) {
        if (spark.parallelism() > 0) {
            return spark.parallelism();
        }
        return spark.isLocal() ? localCores(spark.master()) : 0;
    }

    private static int localCores(String master) {
        String inside = master.replaceAll("^local(\\[([^,\\]]*).*)?$", "$2");
        return switch (inside) {
            case "" -> 1;
            case "*" -> Runtime.getRuntime().availableProcessors();
            default -> Integer.parseInt(inside);
        };
    }

    /** What can still change in an open session. */
    private static SparkSession reused(SparkSession spark, Settings settings) {
        options(settings).forEach((key, value) -> {
            if (spark.conf().isModifiable(key)) {
                spark.conf().set(key, value);
            }
        });
        return spark;
    }
}
