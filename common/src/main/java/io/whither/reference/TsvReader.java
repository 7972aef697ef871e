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
        String[] header = null;
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            if (content.isBlank() || content.startsWith("#")) {
                continue;
            }
            String[] cells = content.split("\t", -1);
            if (header == null) {
                header = header(file, line, cells, required);
            } else if (cells.length > header.length) {
                faults.add(new ReferenceFault(file, line, cells.length + " cells for " + header.length + " columns", "remove a tab"));
            } else {
                rows.add(row(file, line, header, cells));
            }
        }
        if (header == null) {
            faults.add(new ReferenceFault(file, 0, "no header", "name the columns in the first line"));
        }
        return rows;
    }

    private String[] header(String file, int line, String[] cells, Set<String> required) {
        String[] header = new String[cells.length];
        Set<String> missing = new HashSet<>(required);
        for (int i = 0; i < cells.length; i++) {
            header[i] = cells[i].strip();
            missing.remove(header[i]);
        }
        missing.stream().sorted().forEach(column ->
                faults.add(new ReferenceFault(file, line, "no column " + column, "add it to the header")));
        return header;
    }

    private static TsvRow row(String file, int line, String[] header, String[] cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            named.put(header[i], cells[i].strip());
        }
        return new TsvRow(file, line, Map.copyOf(named));
    }
}
