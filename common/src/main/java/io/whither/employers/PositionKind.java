package io.whither.employers;

/** What a person was doing in a position. */
public enum PositionKind {
    EMPLOYMENT, SELF_EMPLOYED, STEALTH, BOARD, ADVISORY, VOLUNTEER, EDUCATION, CAREER_BREAK, RETIRED, MILITARY,
    /** Looking for opportunities: no employer and no destination. */
    SEARCHING,
    /** Neither employer nor title says. */
    UNKNOWN;

    /** The lower-case word under which tables store it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
