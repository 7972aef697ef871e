package io.whither.asof;

import io.whither.careers.DestinationKind;

/** What it means that nothing is seen after an exit. */
public final class Silence {

    private Silence() {}

    /**
     * @param kind as the kernel says it
     * @param exitMonth month of the exit
     * @param observedUntil month in which the person was last seen
     * @param freshAfter months after the exit from which silence means something
     * @return the kind itself, but for {@code UNKNOWN}: stale when the person was not seen long enough after, else fresh
     */
    public static DestinationKind split(DestinationKind kind, int exitMonth, int observedUntil, int freshAfter) {
        if (kind != DestinationKind.UNKNOWN) {
            return kind;
        }
        return observedUntil - exitMonth >= freshAfter ? DestinationKind.UNKNOWN_FRESH : DestinationKind.UNKNOWN_STALE;
    }
}
