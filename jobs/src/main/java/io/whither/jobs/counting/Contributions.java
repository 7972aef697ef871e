package io.whither.jobs.counting;

import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Rows of people with what each adds to some numbers, in one more column behind their own. */
public final class Contributions {

    /** The numbers in the order in which they were asked for. */
    public static final String COLUMN = "adds";

    private Contributions() {}

    static StructType schema(StructType own) {
        return own.add(COLUMN, DataTypes.createArrayType(DataTypes.LongType, false), false);
    }

    /** @param width how many of the row's columns are kept */
    static Row row(Row own, int width, long[] adds) {
        Object[] values = new Object[width + 1];
        for (int i = 0; i < width; i++) {
            values[i] = own.get(i);
        }
        values[width] = Arrays.stream(adds).boxed().toArray(Long[]::new);
        return RowFactory.create(values);
    }
}
