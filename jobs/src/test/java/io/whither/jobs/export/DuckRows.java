package io.whither.jobs.export;

import io.whither.jobs.delta.Warehouse;
import io.whither.tables.Column;
import io.whither.tables.Table;
import io.whither.tables.Type;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Struct;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as DuckDB reads them: the live files of the newest snapshot, never a glob over the folder. */
final class DuckRows implements AutoCloseable {

    private final Connection connection;

    DuckRows() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET TimeZone = 'UTC'");
    }

    /** Makes a table known under its qualified name. */
    void register(Warehouse warehouse, Table table) throws SQLException {
        execute("CREATE SCHEMA IF NOT EXISTS " + table.area().folder());
        execute("CREATE OR REPLACE VIEW " + table.qualifiedName() + " AS SELECT " + names(table) + " FROM " + source(warehouse, table));
    }

    List<List<Object>> of(Warehouse warehouse, Table table) throws SQLException {
        return query("SELECT " + names(table) + " FROM " + source(warehouse, table));
    }

    List<List<Object>> query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<List<Object>> all = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(value(rows.getObject(i)));
                }
                all.add(row);
            }
            return all;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String names(Table table) {
        return table.columns().stream().map(column -> "\"" + column.name() + "\"").collect(Collectors.joining(", "));
    }

    private static String source(Warehouse warehouse, Table table) {
        String files = Arrays.stream(warehouse.read(table).inputFiles()).map(file -> "'" + Path.of(URI.create(file)) + "'").collect(Collectors.joining(", "));
        if (files.isEmpty()) {
            return "(SELECT " + table.columns().stream().map(column -> "NULL::" + type(column) + " AS \"" + column.name() + "\"").collect(Collectors.joining(", ")) + " LIMIT 0)";
        }
        String partitions = table.partition().stream().map(name -> "'" + name + "': " + type(table.column(name).orElseThrow())).collect(Collectors.joining(", "));
        return "read_parquet([" + files + "]" + (partitions.isEmpty() ? "" : ", hive_partitioning = true, hive_types = {" + partitions + "}") + ")";
    }

    /** The type of a plain column; a nested one of an empty table may be anything. */
    private static String type(Column column) {
        return column.type() instanceof Type.Scalar scalar ? scalar.sql().replace("STRING", "VARCHAR").replace("TIMESTAMP", "TIMESTAMPTZ") : "VARCHAR";
    }

    private static Object value(Object value) throws SQLException {
        if (value instanceof Struct struct) {
            return list(struct.getAttributes());
        }
        if (value instanceof Array array) {
            return list((Object[]) array.getArray());
        }
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof Timestamp time ? time.toInstant() : value;
    }

    private static List<Object> list(Object[] values) throws SQLException {
        List<Object> all = new ArrayList<>();
        for (Object value : values) {
            all.add(value(value));
        }
        return all;
    }
}
