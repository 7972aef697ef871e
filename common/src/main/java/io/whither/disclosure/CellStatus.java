package io.whither.disclosure;

/** Whether a measure is shown, and why not. Source: U.S. Census Bureau, LEHD public use data schema, status flags. */
public enum CellStatus {
    PUBLISHED(1), WITHHELD(5), NOT_COMPUTABLE(-1), NO_DATA(-2);

    private final int code;

    CellStatus(int code) {
        this.code = code;
    }

    /** The number under which tables store it. */
    public int code() {
        return code;
    }

    public boolean isPublished() {
        return this == PUBLISHED;
    }

    /** This status, or {@code WITHHELD} when the other is withheld: what derives from a withheld number shares its fate. */
    public CellStatus under(CellStatus other) {
        return other == WITHHELD ? WITHHELD : this;
    }
}
