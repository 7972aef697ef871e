package io.whither.jobs.explain;

import io.whither.disclosure.CellStatus;
import io.whither.jobs.run.RunFailedException;
import java.util.List;
import java.util.Map;

/**
 * A number as it is published, among the rows of its table.
 *
 * @param key columns of the row's key, as text
 * @param beside the keys of the rows among which it stands
 * @param value null where it is not published
 */
record PublishedCell(CellName name, Map<String, String> key, List<Map<String, String>> beside, Double value, CellStatus status) {

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

    /** The number is none of people. */
    RunFailedException noPeople() {
        return new RunFailedException("--cell " + name.text(), name.measure() + " is no number that people are listed for", "ask for " + CellName.usual(name.table()));
    }
}
