package io.whither.jobs.run;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, aligned: numbers to the right, words to the left. */
public final class TextTable {

    private static final String BETWEEN = "  ";

    private TextTable() {}

    /** The lines of a table, its heading first; every row has as many cells as there are columns. */
    public static List<String> lines(List<String> columns, List<List<String>> rows) {
        int[] widths = new int[columns.size()];
        boolean[] numbers = new boolean[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(columns.get(i).length(), rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
            numbers[i] = !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(column)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(columns, widths, numbers));
        rows.forEach(row -> lines.add(line(row, widths, numbers)));
        return lines;
    }

    private static String line(List<String> cells, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : BETWEEN).append(numbers[i] ? padding + cells.get(i) : cells.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    private static boolean isNumber(String cell) {
        return cell.isEmpty() || cell.matches("[-+]?[0-9][0-9,.]*( ?%| [kMGT]?B)?|-");
    }
}
