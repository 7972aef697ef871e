package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;

import io.whither.jobs.run.RunContext;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/** The titles that people bear in the careers of a date, those of too few people left out. */
final class TitlesInUse {

    private final CareersInUse careers;
    private final int minPersons;

    private TitlesInUse(CareersInUse careers, int minPersons) {
        this.careers = careers;
        this.minPersons = minPersons;
    }

    /** @throws io.whither.jobs.run.RunFailedException when there are no careers yet */
    static TitlesInUse of(RunContext context) {
        return new TitlesInUse(CareersInUse.of(context), context.settings().disclosure().minPersons());
    }

    /** A title as written and the people who bear it. */
    record Title(String text, long people) {}

    /** Of the positions that hold a condition, the titles with the most people first. */
    List<Title> where(Column condition) {
        return careers.positions().where(col("title_raw").isNotNull()).where(condition).groupBy("title_raw").agg(countDistinct("person_id").as("people"))
                .where(col("people").geq(minPersons)).orderBy(col("people").desc(), col("title_raw")).collectAsList().stream().map(TitlesInUse::title).toList();
    }

    private static Title title(Row row) {
        return new Title(row.getString(0), row.getLong(1));
    }

    String note() {
        return careers.note() + "; titles of fewer than " + minPersons + " people are not shown";
    }
}
