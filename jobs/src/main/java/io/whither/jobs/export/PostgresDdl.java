package io.whither.jobs.export;

import io.whither.tables.Column;
import io.whither.tables.Table;
import io.whither.tables.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A declared table in the words of PostgreSQL. Nested columns are {@code jsonb}. */
final class PostgresDdl {

    private PostgresDdl() {}

    static String qualified(String schema, Table table) {
        return quoted(schema) + "." + quoted(table.name());
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String create(String schema, Table table) {
        return table.columns().stream().map(PostgresDdl::column).collect(Collectors.joining(", ", "CREATE TABLE " + qualified(schema, table) + " (", ")"));
    }

    /** After the load: a key is faster made at once than row by row. None for a table without a key. */
    static List<String> keyAndComments(String schema, Table table) {
        List<String> statements = new ArrayList<>();
        String name = qualified(schema, table);
        if (!table.key().isEmpty()) {
            statements.add("ALTER TABLE " + name + " ADD PRIMARY KEY (" + table.key().stream().map(PostgresDdl::quoted).collect(Collectors.joining(", ")) + ")");
        }
        statements.add("COMMENT ON TABLE " + name + " IS " + literal(table.grain()));
        for (Column column : table.columns()) {
            statements.add("COMMENT ON COLUMN " + name + "." + quoted(column.name()) + " IS " + literal(column.meaning()));
        }
        return statements;
    }

    static String copy(String schema, Table table) {
        return "COPY " + qualified(schema, table) + " FROM STDIN (FORMAT csv, ENCODING 'UTF8')";
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String column(Column column) {
        return quoted(column.name()) + " " + type(column.type()) + (column.nullable() ? "" : " NOT NULL");
    }

    private static String type(Type type) {
        if (!(type instanceof Type.Scalar scalar)) {
            return "jsonb";
        }
        return switch (scalar) {
            case STRING -> "text";
            case INT -> "integer";
            case LONG -> "bigint";
            case DOUBLE -> "double precision";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case TIMESTAMP -> "timestamp with time zone";
        };
    }
}
