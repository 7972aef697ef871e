package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;

import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.tables.CoreTables;
import io.whither.tables.RawTables;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/** The titles that people bear in the careers of a date, those of too few people left out. */
final class TitlesInUse {

    private final AsOfView view;
    private final Warehouse warehouse;
    private final int minPersons;

    private TitlesInUse(Warehouse warehouse, AsOfView view, int minPersons) {
        this.warehouse = warehouse;
        this.view = view;
        this.minPersons = minPersons;
    }

    /** @throws RunFailedException when there are no careers yet */
    static TitlesInUse of(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(RawTables.OBSERVATIONS) || !warehouse.exists(CoreTables.CAREERS)) {
            throw new RunFailedException(context.settings().warehouse(), "holds no careers", "make them first: whither ingest, whither resolve");
        }
        return new TitlesInUse(warehouse, new AsOfView(AsOfDate.of(context.settings(), warehouse), context.settings().knownAt()), context.settings().disclosure().minPersons());
    }

    /** A title as written and the people who bear it. */
    record Title(String text, long people) {}

    /** Of the positions that hold a condition, the titles with the most people first. */
    List<Title> where(Column condition) {
        return warehouse.read(CoreTables.CAREERS).join(view.versions(warehouse, null).select("person_id", "profile_hash", "snapshot_month"),
                        new String[] {"person_id", "profile_hash", "snapshot_month"}, "inner")
                .select(col("person_id"), explode(col("positions")).as("position")).select("person_id", "position.*")
                .where(col("title_raw").isNotNull()).where(condition).groupBy("title_raw").agg(countDistinct("person_id").as("people"))
                .where(col("people").geq(minPersons)).orderBy(col("people").desc(), col("title_raw")).collectAsList().stream().map(TitlesInUse::title).toList();
    }

    private static Title title(Row row) {
        return new Title(row.getString(0), row.getLong(1));
    }

    String asOf() {
        return "as of " + view.date() + "; titles of fewer than " + minPersons + " people are not shown; nothing was written";
    }
}
