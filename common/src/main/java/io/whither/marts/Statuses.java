package io.whither.marts;

import io.whither.disclosure.CellStatus;

/** The status of what derives from counts. */
final class Statuses {

    private Statuses() {}

    /** A share is not computable of nobody. */
    static CellStatus share(long whole, CellStatus cells) {
        return whole == 0 ? CellStatus.NOT_COMPUTABLE : cells;
    }

    /** A mean or median of so many people: there is none of nobody, and none is shown of too few. */
    static CellStatus derived(long people, int minPersons, CellStatus cells) {
        if (cells == CellStatus.WITHHELD || people > 0 && people < minPersons) {
            return CellStatus.WITHHELD;
        }
        return people == 0 ? CellStatus.NO_DATA : CellStatus.PUBLISHED;
    }
}
