package io.whither.jobs.counting;

import static org.apache.spark.sql.functions.col;

import io.whither.careers.MoveType;
import io.whither.marts.FlowCounts;
import io.whither.marts.FlowNumber;
import io.whither.marts.FlowsMart;
import io.whither.marts.NamedOnes;
import io.whither.statistics.Histogram;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

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
                change == null ? Histogram.EMPTY : new Histogram(new TreeMap<>(Map.of(change, people))));
    }

    /**
     * Numbers of one row of the flows.
     *
     * @param destination group of the row, or {@code other} for all that have no row
     * @param rows groups of all rows of the month, origin and function
     */
    public record Cell(LocalDate month, String originGroupId, String function, NamedOnes destinations, List<FlowNumber> numbers) implements Serializable {

        public Cell(LocalDate month, String originGroupId, String function, String destination, List<String> rows, List<FlowNumber> numbers) {
            this(month, originGroupId, function, NamedOnes.of(destination, FlowsMart.OTHER, rows), List.copyOf(numbers));
        }
    }

    /** What the moves of a row have in common with those of the rows beside it. */
    private record Whole(LocalDate month, String originGroupId, String function) implements Serializable {}

    /**
     * What each move adds to some numbers.
     *
     * @param exits of the as-of view
     * @return the moves with {@link Contributions#COLUMN} behind their own columns
     */
    public static Dataset<Row> each(Dataset<Row> exits, List<Cell> cells) {
        StructType schema = Contributions.schema(exits.schema());
        PlacedCells<Whole, Cell> sent = new PlacedCells<>(cells, cell -> new Whole(cell.month, cell.originGroupId, cell.function), cell -> cell.numbers.size());
        return moves(exits).map((MapFunction<Row, Row>) move -> Contributions.row(move, schema.size() - 1, adds(move, sent)), Encoders.row(schema));
    }

    private static Map<Integer, Long> adds(Row move, PlacedCells<Whole, Cell> cells) {
        Map<Integer, Long> adds = new HashMap<>();
        FlowCounts one = counts(move, 1);
        cells.of(new Whole(move.getAs("exit_month"), move.getAs("origin_group_id"), move.getAs("origin_function"))).stream()
                .filter(placed -> placed.cell().destinations.has(destination(move)))
                .forEach(placed -> placed.put(adds, placed.cell().numbers.stream().mapToLong(number -> number.of(one))));
        return adds;
    }

    private static long when(MoveType wanted, String type, long people) {
        return wanted.code().equals(type) ? people : 0;
    }
}
