package io.whither.profile;

import java.util.Locale;

/** What can be wrong with one position of a good profile; the position is kept with its faults. */
public enum PositionFault {
    /** The start could not be read as a date. */
    START_UNREADABLE,
    /** The end could not be read as a date. */
    END_UNREADABLE,
    /** The end lies wholly before the start. */
    END_BEFORE_START,
    /** The start lies wholly after the day the source looked. */
    START_IN_FUTURE,
    /** The end lies wholly after the day the source looked: open on paper. */
    END_IN_FUTURE,
    /** Called current although it has an end that has passed. */
    CURRENT_WITH_END,
    /** A field had another type than documented and was read as missing. */
    WRONG_TYPE;

    /** The lower-case word under which tables store it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
