package io.whither.reference;

import java.util.Map;

/** A row of a tab-separated file. */
public final class TsvRow {

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    /**
     * @param columns a column to its place, the same for all rows of a file
     * @param cells trimmed; a row may end early
     */
    TsvRow(String file, int line, Map<String, Integer> columns, String[] cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The path below conf/. */
    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** The trimmed text of a column; empty when the file has no such column. */
    public String text(String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.length ? "" : cells[place];
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** A fault of this row. */
    public ReferenceFault fault(String what, String remedy) {
        return new ReferenceFault(file, line, what, remedy);
    }
}
