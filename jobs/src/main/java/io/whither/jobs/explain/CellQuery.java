package io.whither.jobs.explain;

import io.whither.tables.Table;

/**
 * A published cell in two tongues: which row of a published table it is, and which members of the cohort it counts.
 *
 * @param table that publishes it
 * @param measure its column
 * @param rows SQL over the table: the rows among which it stands, all of one sum
 * @param rowKey SQL over the table: what tells those rows apart
 * @param members SQL over the counted members: those that the rows count
 * @param memberKey SQL over the members: the key of the row that counts each
 * @param key of the row
 * @param other key of the row that sums up what has no row of its own; null where there is none
 */
record CellQuery(Table table, String measure, String rows, String rowKey, String members, String memberKey, String key, String other) {

    /** Whether it is the row for all the rest. */
    boolean isOther() {
        return key.equals(other);
    }
}
