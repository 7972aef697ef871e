package io.whither.marts;

import java.util.Arrays;
import java.util.Locale;

/** The two ends of the ladder that the headline numbers follow. */
enum LevelBand {
    /** Training and entry. */
    JUNIOR(1, 2),
    /** Director level and above. */
    DIRECTOR(7, 9);

    private final int from;
    private final int to;

    LevelBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    boolean contains(int level) {
        return from <= level && level <= to;
    }

    /** @param levels people by level, 0 to 9 */
    long people(long[] levels) {
        return Arrays.stream(levels, from, to + 1).sum();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
