package io.whither.careers;

import java.util.List;

/** Hears what the kernel decides on its way, for who wants to know why. Positions are told by their numbers. */
public interface Trace {

    /** Hears nothing. */
    Trace SILENT = new Trace() {};

    /** A line says again what another line says, as precisely or less; the other one counts for both. */
    default void copy(int number, int speaker) {}

    /**
     * Two positions are with one group where they meet, and near enough: they are in one spell.
     *
     * @param month in which their groups were compared, a number of {@code Months}
     * @param group the key they share
     * @param between whole months between them; 0 or less when they touch or overlap
     */
    default void join(int earlier, int later, int month, String group, int between) {}

    /**
     * A position is the main one from one month to another.
     *
     * @param to {@link Integer#MAX_VALUE} while it goes on
     * @param over the positions held beside it, with the criterion of the main-job rule that put each behind
     */
    default void main(int number, int from, int to, List<Displaced> over) {}

    /** @param criterion by which it is not the main one */
    record Displaced(int number, String criterion) {}
}
