package io.whither.jobs.export;

import io.whither.jobs.delta.Warehouse;
import io.whither.tables.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import scala.jdk.javaapi.CollectionConverters;

/** Rows of a table as nested lists of plain values, so that those of different readers can be compared. Spark's are the measure. */
final class PlainRows {

    private PlainRows() {}

    static List<List<Object>> ofSpark(Warehouse warehouse, Table table) {
        return warehouse.read(table).selectExpr(table.columns().stream().map(column -> "`" + column.name() + "`").toArray(String[]::new))
                .collectAsList().stream().map(PlainRows::row).toList();
    }

    private static List<Object> row(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(value(row.get(i)));
        }
        return values;
    }

    private static Object value(Object value) {
        if (value instanceof Row row) {
            return row(row);
        }
        if (value instanceof scala.collection.Seq<?> list) {
            return new ArrayList<>(CollectionConverters.asJava(list).stream().map(PlainRows::value).toList());
        }
        return value;
    }
}
