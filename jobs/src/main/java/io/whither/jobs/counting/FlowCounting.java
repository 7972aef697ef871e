package io.whither.jobs.counting;

import static org.apache.spark.sql.functions.col;

import io.whither.careers.MoveType;
import io.whither.marts.FlowCounts;
import io.whither.statistics.Histogram;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Moves between groups: which exits they are, and what they add to the flows. */
public final class FlowCounting {

    private FlowCounting() {}

    /** Those of the exits that something follows, from a known group. */
    public static Dataset<Row> moves(Dataset<Row> exits) {
        return exits.where(col("origin_group_id").isNotNull().and(col("gap_months").isNotNull()));
    }

    /** Group of the next job; the empty text where it is unknown. */
    public static String destination(Row move) {
        String group = move.getAs("destination_group_id");
        return group == null ? "" : group;
    }

    /** @param move with {@code move_type} and {@code seniority_change} @param people who made such a one */
    public static FlowCounts counts(Row move, long people) {
        String type = move.getAs("move_type");
        Integer change = move.getAs("seniority_change");
        return new FlowCounts(when(MoveType.EE, type, people), when(MoveType.AQ, type, people), when(MoveType.NE, type, people),
                change == null ? Histogram.EMPTY : new Histogram(new TreeMap<>(java.util.Map.of(change, people))));
    }

    private static long when(MoveType wanted, String type, long people) {
        return wanted.code().equals(type) ? people : 0;
    }
}
