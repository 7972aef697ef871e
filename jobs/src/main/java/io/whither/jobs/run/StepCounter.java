package io.whither.jobs.run;

import java.util.Locale;

/** The tasks of the step that runs now, counted from where the step before left off. Guarded by its owner. */
final class StepCounter {

    private String label = "";
    private long doneBefore;
    private long knownBefore;
    private long done;
    private long known;

    void begin(String step, int number, int of) {
        label = String.format(Locale.ROOT, "%d/%d %-10s", number, of, step);
        doneBefore = done;
        knownBefore = known;
    }

    void tasks(long doneSoFar, long knownSoFar) {
        done = doneSoFar;
        known = knownSoFar;
    }

    /** Ends the step; gives the line that it leaves. */
    String end(CompletedStep step) {
        String line = String.format(Locale.ROOT, "%s %,d rows in, %,d out, %.1f s", label,
                step.result().rowsIn(), step.result().rowsOut(), step.seconds());
        label = "";
        return line;
    }

    boolean isRunning() {
        return !label.isEmpty();
    }

    /** {@code 2/4 resolve}. */
    String label() {
        return label;
    }

    long done() {
        return done - doneBefore;
    }

    /** How many there are as far as Spark has planned; never less than those done. */
    long known() {
        return Math.max(known - knownBefore, done());
    }
}
