package io.whither.jobs.cli;

import io.whither.jobs.run.BarProgress;
import io.whither.jobs.run.JsonSummary;
import io.whither.jobs.run.LineProgress;
import io.whither.jobs.run.Progress;
import io.whither.jobs.run.PseudonymKey;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.RunRecorder;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepRunner;
import io.whither.jobs.run.Summary;
import io.whither.jobs.run.Surroundings;
import io.whither.settings.EffectiveSettings;
import java.util.List;

/** Runs the steps of a command, or prints their plan, in the way that the common options ask for. */
final class Launch {

    private final Surroundings surroundings;

    Launch(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /**
     * @return the exit code of a run that was done
     * @throws RuntimeException when it was not; {@link Failures} knows the exit code
     */
    int run(String command, CommonOptions options, List<Step> steps) {
        return run(command, options, steps, Pipelines.recorder());
    }

    /** The same for a command that only looks: not even the record of runs is written. */
    int look(String command, CommonOptions options, Step step) {
        return run(command, options, List.of(step), record -> {});
    }

    private int run(String command, CommonOptions options, List<Step> steps, RunRecorder recorder) {
        EffectiveSettings effective = options.settings(surroundings);
        if (steps.isEmpty()) {
            // Never "done" without having done anything.
            throw new RunFailedException("whither " + command, "no job is part of it in this version", "");
        }
        effective.warnings().forEach(this::warn);
        Progress progress = progress(options);
        try (Session session = new Session(progress)) {
            RunContext context = new RunContext(command, effective, surroundings, session::open, progress);
            warnOfSampleKey(context);
            StepRunner runner = new StepRunner(recorder);
            if (options.dryRun()) {
                printPlan(context, options, runner.plan(context, steps));
            } else {
                runner.run(context, steps);
                printSummary(context, options);
            }
        }
        return ExitCodes.DONE;
    }

    void warn(String line) {
        surroundings.err().println("warning: " + line);
    }

    private void warnOfSampleKey(RunContext context) {
        if (context.key().isSample()) {
            warn(PseudonymKey.VARIABLE + " is not set: pseudonyms are made with the sample key, which everybody knows. "
                    + "Set it before you take in real people.");
        }
    }

    private Progress progress(CommonOptions options) {
        if (options.quiet()) {
            return Progress.NONE;
        }
        return surroundings.terminal() ? new BarProgress(surroundings.err()) : new LineProgress(surroundings.err(), surroundings.clock());
    }

    private void printPlan(RunContext context, CommonOptions options, List<String> plan) {
        if (options.json()) {
            surroundings.out().println(JsonSummary.plan(context, plan));
        } else {
            plan.forEach(surroundings.out()::println);
        }
    }

    private void printSummary(RunContext context, CommonOptions options) {
        if (options.json()) {
            surroundings.out().println(JsonSummary.done(context));
        } else if (!options.quiet()) {
            Summary.lines(context).forEach(surroundings.out()::println);
        }
    }
}
