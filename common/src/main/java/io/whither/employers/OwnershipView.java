package io.whither.employers;

/** Whose a company was: on the day, or as today's ownership would have it for all of history. */
public enum OwnershipView {
    POINT_IN_TIME, PRO_FORMA;

    /** The word under which configuration and tables know it: {@code point-in-time}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
