package io.whither.marts;

import io.whither.disclosure.CellStatus;
import io.whither.statistics.Interval;
import io.whither.statistics.Wilson;

/**
 * One share of the summary, kept as the two counts that it is made of.
 *
 * @param name column of {@code cohort_summary}
 */
record Headline(String name, long part, long whole, CellStatus cells) {

    CellStatus status() {
        return Statuses.share(whole, cells);
    }

    /** Null when there is nobody. */
    Interval share() {
        return whole == 0 ? null : Wilson.of(part, whole);
    }
}
