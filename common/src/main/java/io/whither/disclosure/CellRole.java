package io.whither.disclosure;

/** What a number is in its table; the order is the one in which further cells are withheld. */
public enum CellRole {
    /** The row that sums up a long tail: the first to be withheld. */
    OTHER,
    /** A cell inside a table. */
    DETAIL,
    /** A sum over other cells. */
    MARGIN,
    /** The whole that shares are of: the last to be withheld, since they all go with it. */
    WHOLE,
    /** Shown nowhere, but what the shown ones give away by subtraction; small ones need protection all the same. */
    IMPLIED,
    /** Shown nowhere and harmless: the room between two numbers of which one is the smaller. */
    SLACK;

    boolean isShown() {
        return this != IMPLIED && this != SLACK;
    }

    boolean isProtected() {
        return this != SLACK;
    }
}
