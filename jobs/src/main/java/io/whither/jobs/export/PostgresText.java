package io.whither.jobs.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_replace;

import io.whither.tables.Column;
import io.whither.tables.Table;
import io.whither.tables.Type;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** PostgreSQL keeps no NUL, neither in text nor in jsonb: the replacement character stands for it. */
final class PostgresText {

    /** An odd number of backslashes before u0000: an escape, and not a backslash followed by text. */
    static final String ESCAPED_NUL = "(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000";
    static final String REPLACEMENT = "$1\\\\ufffd";

    private PostgresText() {}

    /** Rows whose nested columns are JSON text that jsonb takes. */
    static Dataset<Row> flat(Table table, Dataset<Row> rows) {
        Dataset<Row> flat = FlatRows.flat(table, rows);
        for (Column column : table.columns()) {
            if (!(column.type() instanceof Type.Scalar)) {
                flat = flat.withColumn(column.name(), regexp_replace(col(column.name()), ESCAPED_NUL, REPLACEMENT));
            }
        }
        return flat;
    }

    static String withoutNul(String line) {
        return line.replace('\0', '\uFFFD');
    }
}
