package io.whither.careers;

/** How soon the next job came, spelt as the U.S. Census Job-to-Job Flows spell it. */
public enum MoveType {
    /** Gap of 0 or 1 month. */
    EE("EE"),
    /** Gap of 2 or 3 months: from an adjacent quarter. */
    AQ("AQ"),
    /** Gap of 4 months or more. */
    NE("NE"),
    /** Nothing seen. */
    NE_PERSIST("NEPersist");

    private final String code;

    MoveType(String code) {
        this.code = code;
    }

    /** The word under which tables store it. */
    public String code() {
        return code;
    }
}
