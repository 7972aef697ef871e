package io.whither.jobs.delta;

import io.whither.tables.Table;

/**
 * The identity of a write, by which Delta skips a retried one. The version rises with the runs: Delta skips a lower one
 * without an error.
 *
 * @param application pipeline, table and partition
 * @param version rising number of the run, its start in milliseconds since 1970
 */
public record TxnId(String application, long version) {

    public static TxnId of(Table table, String part, long runNumber) {
        return new TxnId("whither/" + table.qualifiedName() + "/" + part, runNumber);
    }
}
