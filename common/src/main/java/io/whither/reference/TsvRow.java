package io.whither.reference;

import java.util.Map;

/**
 * A row of a tab-separated file.
 *
 * @param file path below conf/
 * @param line from 1
 * @param cells column to trimmed text; never null, columns that end early are empty
 */
public record TsvRow(String file, int line, Map<String, String> cells) {

    /** The trimmed text of a column; empty when the file has no such column. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** A fault of this row. */
    public ReferenceFault fault(String what, String remedy) {
        return new ReferenceFault(file, line, what, remedy);
    }
}
