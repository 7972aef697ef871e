package io.whither.jobs.run;

/** Keeps the record of a run for good. Called once a run, however it ended, as long as Spark was up. */
@FunctionalInterface
public interface RunRecorder {

    void record(RunRecord record);
}
