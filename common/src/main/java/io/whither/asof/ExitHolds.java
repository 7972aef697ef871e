package io.whither.asof;

import io.whither.time.Months;

/** Whether an exit counts at the as-of date. */
public final class ExitHolds {

    private ExitHolds() {}

    /**
     * A written exit always holds, an inferred one once the person was seen long enough after the newer job began.
     *
     * @param holdsFrom month of observation from which an inferred exit holds; {@link Months#NONE} when it is written
     * @param observedUntil month in which the person was last seen
     */
    public static boolean at(int holdsFrom, int observedUntil) {
        return holdsFrom == Months.NONE || observedUntil >= holdsFrom;
    }
}
