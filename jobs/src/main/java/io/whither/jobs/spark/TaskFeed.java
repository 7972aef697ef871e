package io.whither.jobs.spark;

import io.whither.jobs.run.Progress;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Tells a progress how many tasks Spark has done and how many it knows of, until closed. */
public final class TaskFeed implements AutoCloseable {

    private final SparkSession spark;
    private final SparkListener listener;

    public TaskFeed(SparkSession spark, Progress progress) {
        this.spark = spark;
        this.listener = new Counter(progress);
        spark.sparkContext().addSparkListener(listener);
    }

    @Override
    public void close() {
        spark.sparkContext().removeSparkListener(listener);
    }

    private static final class Counter extends SparkListener {

        private final Progress progress;
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong known = new AtomicLong();

        Counter(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void onStageSubmitted(SparkListenerStageSubmitted stage) {
            progress.tasks(done.get(), known.addAndGet(stage.stageInfo().numTasks()));
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            progress.tasks(done.incrementAndGet(), known.get());
        }
    }
}
