package io.whither.formats;

/** How large one record may be before it is a fault of its source. */
public final class RecordLimits {

    /** Bytes of one record: 1 MB. */
    public static final int MAX_BYTES = 1 << 20;
    /** Levels of nesting. */
    public static final int MAX_DEPTH = 200;
    /** Positions of one profile. */
    public static final int MAX_POSITIONS = 500;

    private RecordLimits() {}
}
