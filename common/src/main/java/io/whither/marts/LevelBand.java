package io.whither.marts;

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

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
