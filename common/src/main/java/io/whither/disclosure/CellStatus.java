package io.whither.disclosure;

import java.util.Arrays;
import java.util.Locale;

/** Whether a measure is shown, and why not. Source: U.S. Census Bureau, LEHD public use data schema, status flags. */
public enum CellStatus {
    PUBLISHED(1), WITHHELD(5), NOT_COMPUTABLE(-1), NO_DATA(-2);

    /** Why numbers are withheld, for people. */
    public static final String WHY_WITHHELD = "A number that could point to a person is not shown, nor are others from which it could be worked out.";

    private final int code;

    CellStatus(int code) {
        this.code = code;
    }

    /** The number under which tables store it. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException when no status has that number */
    public static CellStatus of(int code) {
        return Arrays.stream(values()).filter(status -> status.code == code).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("status " + code));
    }

    /** Why there is nothing to show, in a word or two; the empty text where there is. */
    public String reason() {
        return isPublished() ? "" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public boolean isPublished() {
        return this == PUBLISHED;
    }

    /** This status, or {@code WITHHELD} when the other is withheld: what derives from a withheld number shares its fate. */
    public CellStatus under(CellStatus other) {
        return other == WITHHELD ? WITHHELD : this;
    }
}
