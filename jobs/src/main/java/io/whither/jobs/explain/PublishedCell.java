package io.whither.jobs.explain;

import io.whither.disclosure.CellStatus;
import io.whither.jobs.run.RunFailedException;
import java.util.List;
import java.util.Map;

/**
 * A number as it is published, among the rows of its table.
 *
 * @param cohort null where the table is one of companies
 * @param key columns of the row's key, as text
 * @param beside the keys of the rows among which it stands
 * @param value null where it is not published
 * @param step it is rounded to multiples of this; 0 where it is published in full
 */
record PublishedCell(String cohort, CellName name, Map<String, String> key, List<Map<String, String>> beside, Double value, CellStatus status, double step) {

    /** Relative: means are sums in another order. */
    private static final double CLOSE = 1e-9;

    /** @throws RunFailedException when the number is withheld or there is none */
    double shown() {
        if (status == CellStatus.WITHHELD) {
            throw new RunFailedException("--cell " + name.text(), "is withheld. " + CellStatus.WHY_WITHHELD, "");
        }
        if (value == null) {
            throw new RunFailedException("--cell " + name.text(), "has no " + name.measure() + ": " + (status.isPublished() ? CellStatus.NO_DATA : status).reason(), "");
        }
        return value;
    }

    /** Whether its people give it, as far as it is published. */
    boolean isGivenBy(double again) {
        return Math.abs(value - again) <= step / 2 + CLOSE * Math.max(1, Math.abs(value));
    }

    /** The number is none of people. */
    RunFailedException noPeople() {
        return new RunFailedException("--cell " + name.text(), name.measure() + " is no number that people are listed for", "ask for " + CellName.usual(name.table()));
    }
}
