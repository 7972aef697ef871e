package io.whither.jobs.cli;

import io.whither.jobs.run.Progress;
import io.whither.jobs.spark.SparkSetup;
import io.whither.jobs.spark.TaskFeed;
import io.whither.settings.Settings;
import org.apache.spark.sql.SparkSession;

/** Spark for one command: opened at need, its tasks told to the progress. The session itself outlives it, for the next command. */
final class Session implements AutoCloseable {

    private final Progress progress;
    private TaskFeed feed;

    Session(Progress progress) {
        this.progress = progress;
    }

    SparkSession open(Settings settings) {
        SparkSession spark = SparkSetup.open(settings);
        feed = new TaskFeed(spark, progress);
        return spark;
    }

    @Override
    public void close() {
        if (feed != null) {
            feed.close();
        }
    }
}
