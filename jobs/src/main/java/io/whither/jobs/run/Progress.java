package io.whither.jobs.run;

/** What a user sees while a run goes on. Implementations are safe to call from Spark's listener thread. */
public interface Progress {

    /** Shows nothing. */
    Progress NONE = new Progress() {};

    /** A step begins. */
    default void begin(String step, int number, int of) {}

    /** Tasks of Spark, so far and as far as known. */
    default void tasks(long done, long known) {}

    /** The step is over. */
    default void end(CompletedStep step) {}
}
