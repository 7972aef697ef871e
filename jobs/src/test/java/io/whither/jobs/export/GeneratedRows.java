package io.whither.jobs.export;

import io.whither.tables.Column;
import io.whither.tables.Table;
import io.whither.tables.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Rows that a declared table accepts, with every text that has ever broken a file format in them. */
final class GeneratedRows {

    static final List<String> TEXTS = List.of("plain", "", " blank around ", "a,b;c", "say \"hi\"", "two\nlines", "cr\r\nlf", "=1+1", "+49 30", "-5",
            "@SUM(A1)", "\ttab", "\rreturn", "Łódź 東京 😀 e\u0301", "NULL", "null", "it's", "back\\slash \\u0000", "{\"a\":1}", "\\N");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final Random random;

    GeneratedRows(long seed) {
        random = new Random(seed);
    }

    /** Rows whose keys are numbered from the first number on. */
    List<Row> of(Table table, int first, int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = first + i;
            rows.add(RowFactory.create(table.columns().stream().map(column -> top(table, column, number)).toArray()));
        }
        return rows;
    }

    private Object top(Table table, Column column, int number) {
        if (table.partition().contains(column.name())) {
            return column.type() == Type.DATE ? FIRST.plusMonths(number % 2) : (Object) (2021 + number % 2);
        }
        if (table.key().contains(column.name()) && column.type() == Type.STRING && column.codes().isEmpty()) {
            return TEXTS.get(number % TEXTS.size()) + number;
        }
        return value(column);
    }

    private Object value(Column column) {
        if (column.nullable() && random.nextInt(5) == 0) {
            return null;
        }
        if (!column.codes().isEmpty()) {
            String code = column.codes().get(random.nextInt(column.codes().size()));
            return column.type() == Type.INT ? (Object) Integer.valueOf(code) : code;
        }
        return value(column.type(), column.low() == null ? -1000 : column.low(), column.high() == null ? 1_000_000 : column.high());
    }

    private Object value(Type type, double low, double high) {
        if (type instanceof Type.Array array) {
            return random.ints(random.nextInt(4), 0, 1).mapToObj(any -> value(array.element(), low, high)).toArray();
        }
        if (type instanceof Type.Struct struct) {
            return RowFactory.create(struct.fields().stream().map(this::value).toArray());
        }
        return scalar((Type.Scalar) type, low, low + (high - low) * random.nextDouble());
    }

    private Object scalar(Type.Scalar type, double low, double number) {
        return switch (type) {
            case STRING -> TEXTS.get(random.nextInt(TEXTS.size()));
            case INT -> (int) number;
            case LONG -> (long) number;
            case DOUBLE -> random.nextInt(10) == 0 ? Math.max(low, number / 1e12) : number;
            case BOOLEAN -> random.nextBoolean();
            case DATE -> FIRST.plusDays(random.nextInt(1000));
            case TIMESTAMP -> Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1_000_000), random.nextInt(1_000_000) * 1000L);
        };
    }
}
