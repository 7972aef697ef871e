package io.whither.jobs.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import io.whither.tables.Table;
import io.whither.tables.Type;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Rows for tools that know no nesting, and rows as text. */
final class FlatRows {

    private static final Map<String, String> JSON = Map.of("ignoreNullFields", "false", "timestampFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX");

    private FlatRows() {}

    /** In the order of the key, or of all columns where there is none: the same rows give the same bytes. */
    static Column[] order(Table table) {
        List<String> by = table.key().isEmpty() ? names(table) : table.key();
        return by.stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
    }

    static List<String> names(Table table) {
        return table.columns().stream().map(io.whither.tables.Column::name).toList();
    }

    /** One line of CSV a row, nested columns as JSON text. */
    static Dataset<String> csv(Table table, Dataset<Row> rows, FormulaText formulas) {
        return csv(flat(table, rows), formulas);
    }

    /** One line of CSV a row without nested columns. */
    static Dataset<String> csv(Dataset<Row> flat, FormulaText formulas) {
        return flat.map((MapFunction<Row, String>) row -> CsvLine.of(row, formulas), Encoders.STRING());
    }

    /** One JSON object a row, nulls written. */
    static Dataset<String> json(Table table, Dataset<Row> rows) {
        return rows.select(to_json(struct(columns(table)), JSON)).as(Encoders.STRING());
    }

    /** Nested columns as JSON text. */
    static Dataset<Row> flat(Table table, Dataset<Row> rows) {
        return rows.select(table.columns().stream().map(FlatRows::flat).toArray(Column[]::new));
    }

    private static Column flat(io.whither.tables.Column column) {
        Column value = col(column.name());
        return column.type() instanceof Type.Scalar ? value : to_json(value, JSON).as(column.name());
    }

    private static Column[] columns(Table table) {
        return names(table).stream().map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
    }
}
