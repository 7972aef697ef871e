package io.whither.titles;

/** The ladder of seniority; the ordinal is the level, 0 to 9. */
public enum Level {
    UNCLASSIFIED, TRAINING, ENTRY, PROFESSIONAL, SENIOR, LEAD, MANAGER, DIRECTOR, VICE_PRESIDENT, EXECUTIVE;

    /** The lower-case word under which tables store it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
