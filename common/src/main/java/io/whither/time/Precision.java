package io.whither.time;

import java.util.Locale;

/** How precisely a date was written. */
public enum Precision {
    DAY, MONTH, YEAR, MISSING;

    /** The lower-case word under which tables store it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
