package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import io.whither.jobs.counting.Contributions;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The people behind a number.
 *
 * @param numbers what they add up to, by name; one where the cell itself is a number of people
 * @param people one row each, with {@link Contributions#COLUMN} by the places of {@code numbers}
 * @param columns of {@code people} that are told, those that order the rows first
 * @param value the published number, made again from the sums; NaN where they allow none
 */
record Trace(List<String> numbers, Dataset<Row> people, List<String> columns, ToDoubleFunction<long[]> value) {

    /** Those who add something. */
    static Dataset<Row> adding(Dataset<Row> people) {
        return people.where(size(col(Contributions.COLUMN)).gt(0));
    }

    /** What the people add up to, one sum a number. */
    static long[] sums(Dataset<Row> people, int numbers) {
        long[] sums = new long[numbers];
        people.selectExpr("explode(" + Contributions.COLUMN + ") as (number, adds)").groupBy("number").agg(sum("adds"))
                .collectAsList().forEach(row -> sums[row.getInt(0)] = row.getLong(1));
        return sums;
    }
}
