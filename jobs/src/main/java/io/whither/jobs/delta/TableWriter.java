package io.whither.jobs.delta;

import io.whither.tables.Table;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import scala.Option;

/** Writes rows into declared tables, each in one commit. */
public final class TableWriter {

    private final Warehouse warehouse;

    public TableWriter(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * Adds rows. The same transaction twice adds them once.
     *
     * @throws IllegalStateException when Delta skipped the write
     */
    public Commit append(Table table, Dataset<Row> rows, TxnId txn) {
        long before = warehouse.version(table);
        if (before >= 0 || !warehouse.firstCommit(table).with(conform(table, rows), Option.apply(txn))) {
            writer(table, rows).mode("append").option("txnAppId", txn.application()).option("txnVersion", txn.version()).save(warehouse.path(table));
        }
        Commit commit = warehouse.newest(table);
        if (commit.version() == before) {
            throw new IllegalStateException(table.qualifiedName() + ": Delta skipped the write, a transaction of this run stands there"
                    + " already; start the command again, it gets a new run number");
        }
        return commit;
    }

    /** Replaces the rows that a predicate names, also by none. Of nothing by nothing Delta makes no commit. */
    public Commit replace(Table table, Dataset<Row> rows, String predicate) {
        long before = warehouse.version(table);
        if (before >= 0 || !warehouse.firstCommit(table).with(conform(table, rows), Option.empty())) {
            writer(table, rows).mode("overwrite").option("replaceWhere", predicate).save(warehouse.path(table));
        }
        Commit commit = warehouse.newest(table);
        return commit.version() == before ? new Commit(before, 0, 0, 0) : commit;
    }

    private DataFrameWriter<Row> writer(Table table, Dataset<Row> rows) {
        return conform(table, rows).write().format("delta");
    }

    /** Declared columns in declared order: a missing one is an error here, where Delta would write nulls in silence. */
    private static Dataset<Row> conform(Table table, Dataset<Row> rows) {
        List<String> present = List.of(rows.columns());
        List<String> missing = table.columns().stream().map(column -> column.name()).filter(c -> !present.contains(c)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(table.qualifiedName() + ": the rows lack the columns " + missing);
        }
        return rows.select(table.columns().stream().map(c -> functions.col(c.name())).toArray(Column[]::new));
    }
}
