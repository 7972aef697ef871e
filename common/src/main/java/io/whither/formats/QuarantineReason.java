package io.whither.formats;

import java.util.Locale;

/** The closed list of why a record could not be read. */
public enum QuarantineReason {
    NOT_JSON, TRUNCATED, NOT_AN_OBJECT, NO_PERSON_KEY, WRONG_TYPE, TOO_LONG, TOO_DEEP, TOO_MANY_POSITIONS, NOT_UTF8,
    BROKEN_GZIP, NO_SNAPSHOT_DATE;

    /** The lower-case word under which tables store it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
