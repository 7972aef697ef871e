package io.whither.jobs.run;

import java.util.Locale;

/** How a run ended; the word goes to {@code ops.runs}. */
public enum RunStatus {
    DONE, FAILED, GATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
