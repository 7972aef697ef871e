package io.whither.jobs.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs the steps of a command one after the other and keeps the record, however it ends. */
public final class StepRunner {

    private final RunRecorder recorder;

    public StepRunner(RunRecorder recorder) {
        this.recorder = recorder;
    }

    /** What each step would do, under its name. */
    public List<String> plan(RunContext context, List<Step> steps) {
        check(context, steps);
        List<String> lines = new ArrayList<>();
        for (Step step : steps) {
            List<String> plan = step.plan(context);
            lines.add(step.name() + (plan.isEmpty() ? ": nothing to do" : ":"));
            plan.forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /**
     * Runs them; the results stand in the context's log.
     *
     * @throws RuntimeException that of the step which failed, once the run is on record as failed
     */
    public void run(RunContext context, List<Step> steps) {
        try {
            check(context, steps);
            for (int i = 0; i < steps.size(); i++) {
                runOne(context, steps.get(i), i + 1, steps.size());
            }
        } catch (RuntimeException | Error failure) {
            recordFailure(context, failure);
            throw failure;
        }
        record(context, RunStatus.DONE, null);
    }

    private static void check(RunContext context, List<Step> steps) {
        steps.forEach(step -> step.prepare(context));
        steps.forEach(step -> step.check(context));
    }

    private static void runOne(RunContext context, Step step, int number, int of) {
        context.progress().begin(step.name(), number, of);
        Instant start = context.now();
        StepResult result = step.run(context);
        double seconds = Duration.between(start, context.now()).toMillis() / 1000.0;
        CompletedStep completed = new CompletedStep(step.name(), result, seconds);
        context.log().completed(completed);
        context.progress().end(completed);
    }

    private void recordFailure(RunContext context, Throwable failure) {
        try {
            RunStatus status = failure instanceof QualityGateException ? RunStatus.GATE : RunStatus.FAILED;
            record(context, status, String.valueOf(failure.getMessage()));
        } catch (RuntimeException second) {
            // The first failure is what a user must see.
            failure.addSuppressed(second);
        }
    }

    private void record(RunContext context, RunStatus status, String error) {
        if (context.hasSpark()) {
            recorder.record(new RunRecord(context, context.now(), status, error));
        }
    }
}
