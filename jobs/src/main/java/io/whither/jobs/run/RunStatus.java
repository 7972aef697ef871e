package io.whither.jobs.run;

/** How a run ended; the word goes to {@code ops.runs}. */
public enum RunStatus {
    DONE, FAILED, GATE;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
