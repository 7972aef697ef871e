package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.tables.CoreTables;
import io.whither.tables.RawTables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The careers that hold at the date of a run, position by position, for those who ask how texts were read. */
final class CareersInUse {

    private final Warehouse warehouse;
    private final AsOfView view;

    private CareersInUse(Warehouse warehouse, AsOfView view) {
        this.warehouse = warehouse;
        this.view = view;
    }

    /** @throws RunFailedException when there are no careers yet */
    static CareersInUse of(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(RawTables.OBSERVATIONS) || !warehouse.exists(CoreTables.CAREERS)) {
            throw new RunFailedException(context.settings().warehouse(), "holds no careers", "make them first: whither ingest, whither resolve");
        }
        return new CareersInUse(warehouse, new AsOfView(AsOfDate.of(context.settings(), warehouse), context.settings().knownAt()));
    }

    /** A row a position: {@code person_id} and the fields of the position. */
    Dataset<Row> positions() {
        return warehouse.read(CoreTables.CAREERS).join(view.versions(warehouse, null).select("person_id", "profile_hash", "snapshot_month"),
                        new String[] {"person_id", "profile_hash", "snapshot_month"}, "inner")
                .select(col("person_id"), explode(col("positions")).as("position")).select("person_id", "position.*");
    }

    /** The last words of an answer. */
    String note() {
        return "as of " + view.date() + "; nothing was written";
    }
}
