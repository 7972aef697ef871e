package io.whither.titles;

/** The track of a job: contributing, leading people, or owning the firm. */
public enum Track {
    NONE, IC, MANAGEMENT, OWNER;

    /** The lower-case word under which tables store it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
