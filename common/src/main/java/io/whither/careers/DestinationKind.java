package io.whither.careers;

import java.util.Locale;

/** What came next. The kernel says {@link #UNKNOWN} where nothing follows; the as-of view splits it in two. */
public enum DestinationKind {
    EMPLOYER, SELF_EMPLOYED, STEALTH, EDUCATION, CAREER_BREAK, RETIRED, MILITARY, RETURNED, UNKNOWN, UNKNOWN_STALE,
    UNKNOWN_FRESH;

    /** The lower-case word under which tables store it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
