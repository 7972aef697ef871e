package io.whither.jobs.run;

import java.time.Instant;

/**
 * A run that has ended, as {@code ops.runs} and {@code ops.run_steps} keep it.
 *
 * @param error message of the failure; null when done
 */
public record RunRecord(RunContext context, Instant endedAt, RunStatus status, String error) {}
