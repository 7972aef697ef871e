package io.whither.jobs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A table of a page, read back: its columns, and of each cell what is shown and what is exact. */
record PageTable(String name, List<String> columns, List<List<Cell>> rows) {

    /** @param exact empty where the number is not shown */
    record Cell(String shown, String exact) {
    }

    static List<PageTable> all(Document page) {
        return page.select("table[data-table]").stream().map(PageTable::of).toList();
    }

    private static PageTable of(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Element row : table.select("tbody tr")) {
            rows.add(row.select("td").stream().map(cell -> new Cell(cell.wholeText(), cell.hasAttr("data-value") ? cell.attr("data-value") : cell.wholeText())).toList());
        }
        return new PageTable(table.attr("data-table"), table.select("th").eachAttr("data-column"), rows);
    }

    Stream<Cell> cells() {
        return rows.stream().flatMap(List::stream);
    }
}
