package io.whither.jobs.run;

import java.util.List;

/** One part of a run, in the order of its command. A job implements it. */
public interface Step {

    /** The word under which summaries and {@code ops.run_steps} know it: {@code ingest}. Unique in a run. */
    String name();

    /** Begins what takes long and needs no Spark, before the first step is checked; what fails in it is told by {@link #check}. */
    default void prepare(RunContext context) {}

    /**
     * Finds the faults of the configuration that concern it. All steps are checked before the first one runs; touches nothing.
     *
     * @throws io.whither.settings.ConfigurationException with all of them
     */
    default void check(RunContext context) {}

    /** What it would do, one line each and with the reason; touches nothing. Empty: nothing to do. */
    List<String> plan(RunContext context);

    /**
     * Does it.
     *
     * @throws QualityGateException when what was found must not be published
     * @throws RunFailedException when it cannot go on, in words for people
     */
    StepResult run(RunContext context);
}
