package io.whither.tables;

/**
 * A published table as a data contract in YAML. Source: Bitol, Open Data Contract Standard 3.1.
 * Texts stand in double quotes, in which YAML escapes as JSON does.
 */
public final class DataContract {

    private DataContract() {
    }

    public static String yaml(Table table) {
        StringBuilder yaml = new StringBuilder("apiVersion: v3.1.0\nkind: DataContract\n");
        line(yaml, 0, "id", quoted("whither." + table.qualifiedName()));
        line(yaml, 0, "name", quoted(table.name()));
        line(yaml, 0, "version", quoted("1.0.0"));
        line(yaml, 0, "status", "active");
        yaml.append("schema:\n");
        line(yaml, 2, "- name", quoted(table.name()));
        line(yaml, 4, "physicalName", quoted(table.path()));
        line(yaml, 4, "logicalType", "object");
        line(yaml, 4, "physicalType", "table");
        line(yaml, 4, "dataGranularityDescription", quoted(table.grain()));
        yaml.append("    properties:\n");
        table.columns().forEach(column -> property(yaml, table, column));
        return yaml.toString();
    }

    private static void property(StringBuilder yaml, Table table, Column column) {
        line(yaml, 6, "- name", quoted(column.name()));
        line(yaml, 8, "logicalType", logicalType(column.type().sql()));
        line(yaml, 8, "physicalType", quoted(column.type().sql()));
        line(yaml, 8, "description", quoted(column.meaning()));
        line(yaml, 8, "required", Boolean.toString(!column.nullable()));
        position(yaml, "primaryKey", "primaryKeyPosition", table.key().indexOf(column.name()));
        position(yaml, "partitioned", "partitionKeyPosition", table.partition().indexOf(column.name()));
        if (column.low() != null || column.high() != null) {
            yaml.append("        logicalTypeOptions:\n");
            bound(yaml, "minimum", column.low());
            bound(yaml, "maximum", column.high());
        }
        if (!column.example().isEmpty()) {
            line(yaml, 8, "examples", "[" + quoted(column.example()) + "]");
        }
    }

    private static void position(StringBuilder yaml, String mark, String name, int index) {
        if (index >= 0) {
            line(yaml, 8, mark, "true");
            line(yaml, 8, name, Integer.toString(index + 1));
        }
    }

    private static void bound(StringBuilder yaml, String name, Double bound) {
        if (bound != null) {
            line(yaml, 10, name, Long.toString(bound.longValue()));
        }
    }

    private static String logicalType(String sql) {
        return switch (sql) {
            case "STRING" -> "string";
            case "INT", "BIGINT", "LONG" -> "integer";
            case "DOUBLE" -> "number";
            case "BOOLEAN" -> "boolean";
            case "DATE" -> "date";
            case "TIMESTAMP" -> "timestamp";
            default -> sql.startsWith("ARRAY") ? "array" : "object";
        };
    }

    private static void line(StringBuilder yaml, int indent, String name, String value) {
        yaml.append(" ".repeat(indent)).append(name).append(": ").append(value).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
