package io.whither.jobs.counting;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A difference between the workforce of a month and that of the month before.
 *
 * @param month number of {@link io.whither.time.Months}
 * @param adds in the order of {@link #COUNTS}; headcount and stayed run on from here, the others are of the month alone
 */
public record StayChange(String groupId, String function, int level, int month, List<Long> adds) {

    public static final List<String> COUNTS = List.of("headcount", "hires", "exits", "internal_moves", "promotions", "stayed");
    public static final StructType SCHEMA = schema();

    private static StructType schema() {
        StructType schema = new StructType().add("group_id", DataTypes.StringType, false).add("function", DataTypes.StringType, false)
                .add("level", DataTypes.IntegerType, false).add("month", DataTypes.IntegerType, false);
        for (String count : COUNTS) {
            schema = schema.add(count, DataTypes.LongType, false);
        }
        return schema;
    }

    /** @param row of {@link #SCHEMA} */
    public static StayChange of(Row row) {
        return new StayChange(row.getAs("group_id"), row.getAs("function"), row.getAs("level"), row.getAs("month"),
                COUNTS.stream().map(count -> row.<Long>getAs(count)).toList());
    }

    /** A row of {@link #SCHEMA}. */
    public Row row() {
        Object[] values = new Object[SCHEMA.length()];
        values[0] = groupId;
        values[1] = function;
        values[2] = level;
        values[3] = month;
        for (int i = 0; i < adds.size(); i++) {
            values[values.length - adds.size() + i] = adds.get(i);
        }
        return RowFactory.create(values);
    }
}
