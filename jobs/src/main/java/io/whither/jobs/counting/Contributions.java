package io.whither.jobs.counting;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Rows of people with what each adds to some numbers, in one more column behind their own. */
public final class Contributions {

    /** By the place of the number among those that were asked for; a number to which a row adds nothing is left out. */
    public static final String COLUMN = "adds";

    private Contributions() {}

    static StructType schema(StructType own) {
        return own.add(COLUMN, DataTypes.createMapType(DataTypes.IntegerType, DataTypes.LongType, false), false);
    }

    /**
     * @param width how many of the row's columns are kept
     * @param adds by place; zeros are left out
     */
    static Row row(Row own, int width, Map<Integer, Long> adds) {
        Object[] values = new Object[width + 1];
        for (int i = 0; i < width; i++) {
            values[i] = own.get(i);
        }
        Map<Integer, Long> some = new HashMap<>(adds);
        some.values().removeIf(number -> number == 0);
        values[width] = CollectionConverters.asScala(some);
        return RowFactory.create(values);
    }
}
