package io.whither.jobs.spark;

import io.whither.tables.Column;
import io.whither.tables.Type;
import io.whither.time.Months;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * How a record becomes a row of a declared struct: a value a column, by name, laid out in the declaration's order.
 *
 * @param <T> the record
 */
final class Fields<T> {

    private final Type.Struct struct;
    private final Map<String, Function<T, Object>> values = new HashMap<>();
    private Function<T, Object>[] inOrder;

    private Fields(Type.Struct struct) {
        this.struct = struct;
    }

    static <T> Fields<T> of(Type.Struct struct) {
        return new Fields<>(struct);
    }

    Fields<T> text(Column column, Function<T, String> value) {
        return text(column.name(), value);
    }

    Fields<T> text(String column, Function<T, String> value) {
        return put(column, record -> UTF8String.fromString(value.apply(record)));
    }

    /** A month number as a date; none is null. */
    Fields<T> month(Column column, ToIntFunction<T> value) {
        return month(column.name(), value);
    }

    Fields<T> month(String column, ToIntFunction<T> value) {
        return put(column, record -> day(value.applyAsInt(record)));
    }

    /** A number that is null when negative. */
    Fields<T> count(Column column, ToIntFunction<T> value) {
        return count(column.name(), value);
    }

    Fields<T> count(String column, ToIntFunction<T> value) {
        return put(column, record -> {
            int number = value.applyAsInt(record);
            return number < 0 ? null : number;
        });
    }

    /** A value that Spark takes as it is: a number, a boolean, or null. */
    Fields<T> plain(Column column, Function<T, Object> value) {
        return plain(column.name(), value);
    }

    Fields<T> plain(String column, Function<T, Object> value) {
        return put(column, value);
    }

    Fields<T> texts(String column, Function<T, List<String>> value) {
        return put(column, record -> new GenericArrayData(
                value.apply(record).stream().map(UTF8String::fromString).toArray()));
    }

    /** Ends the list. @throws IllegalStateException when a declared column has no value */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Fields<T> complete() {
        List<String> names = struct.fields().stream().map(Column::name).toList();
        if (!values.keySet().equals(Set.copyOf(names))) {
            throw new IllegalStateException("declared are " + names + ", given are " + values.keySet());
        }
        inOrder = names.stream().map(values::get).toArray(Function[]::new);
        return this;
    }

    InternalRow row(T record) {
        Object[] row = new Object[inOrder.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = inOrder[i].apply(record);
        }
        return new GenericInternalRow(row);
    }

    ArrayData rows(List<T> records) {
        Object[] rows = new Object[records.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(records.get(i));
        }
        return new GenericArrayData(rows);
    }

    private Fields<T> put(String column, Function<T, Object> value) {
        if (values.put(column, value) != null) {
            throw new IllegalStateException("column " + column + " is given twice");
        }
        return this;
    }

    private static Integer day(int month) {
        return month == Months.NONE ? null : (int) Months.firstDay(month).toEpochDay();
    }
}
