package io.whither.jobs.run;

/**
 * A step that ended well.
 *
 * @param seconds wall-clock time
 */
public record CompletedStep(String name, StepResult result, double seconds) {}
