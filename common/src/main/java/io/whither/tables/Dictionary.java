package io.whither.tables;

import java.util.List;

/** The data dictionary as Markdown: every table and column as declared, nothing else. */
public final class Dictionary {

    private Dictionary() {
    }

    public static String markdown() {
        StringBuilder text = new StringBuilder("# Tables\n\nGenerated from the declaration of tables; do not edit.\n");
        for (Area area : Area.values()) {
            text.append("\n## ").append(area.folder()).append("\n\n").append(area.meaning()).append('\n');
            Tables.of(area).forEach(table -> describe(text, table));
        }
        return text.toString();
    }

    private static void describe(StringBuilder text, Table table) {
        text.append("\n### ").append(table.qualifiedName()).append("\n\n").append("Grain: ").append(table.grain()).append(". Key: ")
                .append(names(table.key())).append(". Partitioned by: ").append(names(table.partition()))
                .append(".\n\n| column | type | null | meaning | unit | range or codes | source | example |\n|---|---|---|---|---|---|---|---|\n");
        table.columns().forEach(column -> text.append(row(column)));
    }

    private static String row(Column column) {
        return "| " + String.join(" | ", column.name(), cell(column.type().sql()), column.nullable() ? "yes" : "no", cell(column.meaning()),
                cell(column.unit()), cell(values(column)), cell(column.source()), cell(column.example())) + " |\n";
    }

    private static String values(Column column) {
        if (!column.codes().isEmpty()) {
            return String.join(", ", column.codes());
        }
        if (column.low() == null && column.high() == null) {
            return "";
        }
        return (column.low() == null ? "" : bound(column.low())) + " .. " + (column.high() == null ? "" : bound(column.high()));
    }

    private static String bound(double bound) {
        return Long.toString((long) bound);
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;").replace("\n", " ");
    }
}
