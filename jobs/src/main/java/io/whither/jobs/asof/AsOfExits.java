package io.whither.jobs.asof;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.trunc;

import io.whither.jobs.delta.Warehouse;
import io.whither.tables.CoreTables;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The exits that count at a date: those of each person's newest content, without the inferred ones that do not hold yet. */
public final class AsOfExits {

    private AsOfExits() {}

    /**
     * @param wanted which exits can matter; people without one are not looked up
     * @return columns of {@code core.transitions} and {@link AsOfView#OBSERVED_UNTIL}
     */
    public static Dataset<Row> of(Warehouse warehouse, AsOfView view, Column wanted) {
        Dataset<Row> candidates = warehouse.read(CoreTables.TRANSITIONS).where(wanted);
        return holding(candidates, view.versions(warehouse, candidates.select("person_id").distinct()));
    }

    /** All of them. */
    public static Dataset<Row> of(Warehouse warehouse, AsOfView view) {
        return holding(warehouse.read(CoreTables.TRANSITIONS), view.versions(warehouse, null));
    }

    private static Dataset<Row> holding(Dataset<Row> exits, Dataset<Row> versions) {
        return exits.join(versions.drop("snapshot_month"), new String[] {"person_id", "profile_hash"}, "inner").where(holds());
    }

    /** Over exits with {@link AsOfView#OBSERVED_UNTIL}: an inferred one counts once it holds. */
    public static Column holds() {
        return col("holds_from").isNull().or(col("holds_from").leq(trunc(col(AsOfView.OBSERVED_UNTIL), "month")));
    }
}
