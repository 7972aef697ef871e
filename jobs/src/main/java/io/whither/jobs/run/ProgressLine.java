package io.whither.jobs.run;

import java.util.Locale;

/** The line that a finished step leaves. */
final class ProgressLine {

    private ProgressLine() {}

    static String of(String label, CompletedStep step) {
        return String.format(Locale.ROOT, "%s %,d rows in, %,d out, %.1f s", label, step.result().rowsIn(), step.result().rowsOut(), step.seconds());
    }
}
