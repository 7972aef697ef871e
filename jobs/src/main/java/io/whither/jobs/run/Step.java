package io.whither.jobs.run;

import java.util.List;

/** One part of a run, in the order of its command. A job implements it. */
public interface Step {

    /** The word under which summaries and {@code ops.run_steps} know it: {@code ingest}. Unique in a run. */
    String name();

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
