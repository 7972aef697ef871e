package io.whither.cohorts;

/** Whether the months in which an exit may lie are all inside the window, only some, or none. */
public enum Certainty {
    CERTAIN, POSSIBLE, NONE;

    /**
     * @param earliest first month in which the exit may lie
     * @param latest last month in which it may lie
     */
    public static Certainty of(int earliest, int latest, MonthWindow window) {
        if (window.contains(earliest) && window.contains(latest)) {
            return CERTAIN;
        }
        return window.overlap(earliest, latest) > 0 ? POSSIBLE : NONE;
    }

    /** The lower-case word under which tables store it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
