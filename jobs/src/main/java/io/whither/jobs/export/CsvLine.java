package io.whither.jobs.export;

import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.sql.Row;

/** A line as RFC 4180 has it, without its end. Null is an empty cell; the empty text is {@code ""}, so that both come back. */
final class CsvLine {

    private CsvLine() {}

    static String of(Row row, FormulaText formulas) {
        StringJoiner line = new StringJoiner(",");
        for (int i = 0; i < row.size(); i++) {
            line.add(cell(row.get(i), formulas));
        }
        return line.toString();
    }

    static String header(List<String> names) {
        return String.join(",", names);
    }

    private static String cell(Object value, FormulaText formulas) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? quoted(formulas.of(text)) : value.toString();
    }

    private static String quoted(String text) {
        boolean plain = !text.isEmpty() && StringUtils.containsNone(text, ",\"\r\n") && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
