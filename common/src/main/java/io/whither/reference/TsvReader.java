package io.whither.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads tab-separated text: comments start with {@code #}, the first other line names the columns. */
public final class TsvReader {

    private final List<ReferenceFault> faults;

    /** @param faults where faults are added; reading goes on after each */
    public TsvReader(List<ReferenceFault> faults) {
        this.faults = faults;
    }

    /**
     * The rows of a file.
     *
     * @param file path below conf/, for messages
     * @param required columns that the header must name
     */
    public List<TsvRow> read(String file, String text, Set<String> required) {
        List<TsvRow> rows = new ArrayList<>();
        Map<String, Integer> header = null;
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            if (content.isBlank() || content.startsWith("#")) {
                continue;
            }
            String[] cells = cells(content);
            if (header == null) {
                header = header(file, line, cells, required);
            } else if (cells.length > header.size()) {
                faults.add(new ReferenceFault(file, line, cells.length + " cells for " + header.size() + " columns", "remove a tab"));
            } else {
                rows.add(new TsvRow(file, line, header, cells));
            }
        }
        if (header == null) {
            faults.add(new ReferenceFault(file, 0, "no header", "name the columns in the first line"));
        }
        return rows;
    }

    /** Each column's place. */
    private Map<String, Integer> header(String file, int line, String[] cells, Set<String> required) {
        Map<String, Integer> header = new HashMap<>();
        Set<String> missing = new HashSet<>(required);
        for (int i = 0; i < cells.length; i++) {
            if (header.putIfAbsent(cells[i], i) != null) {
                faults.add(new ReferenceFault(file, line, "a second column " + cells[i], "rename or remove one"));
            }
            missing.remove(cells[i]);
        }
        missing.stream().sorted().forEach(column ->
                faults.add(new ReferenceFault(file, line, "no column " + column, "add it to the header")));
        return header;
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }
}
