package io.whither.jobs.ingest;

import io.whither.jobs.delta.Warehouse;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a run keeps for itself until it is done: read several times, made once. */
final class Staging {

    private final Warehouse warehouse;
    private final String runId;

    Staging(Warehouse warehouse, String runId) {
        this.warehouse = warehouse;
        this.runId = runId;
    }

    /** The same rows, from disk. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        String place = warehouse.staging(runId, name);
        rows.write().mode("overwrite").parquet(place);
        return warehouse.spark().read().schema(rows.schema()).parquet(place);
    }

    void remove() {
        warehouse.removeStaging(runId);
    }
}
