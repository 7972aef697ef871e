package io.whither.jobs.run;

import java.util.List;

/**
 * A small table of the answer, as text ready to show.
 *
 * @param title such as {@code amazon-tech-2022-2023: where they went}
 * @param columns headings
 * @param rows as many cells as headings
 */
public record AnswerTable(String title, List<String> columns, List<List<String>> rows) {

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(title + ": every row has " + width + " cells");
        }
    }
}
