package io.whither.report.svg;

import java.util.List;
import java.util.Map;

/** A square of levels before and after, the darker the more people. */
public final class HeatMap {

    private static final double CELL = 38;
    private static final double LEFT = 138;
    private static final double TOP = 42;
    private static final double DARKEST = 0.5;

    private HeatMap() {
    }

    /** A cell; {@code note} stands in it. {@code weight} is at least 0. */
    public record Cell(int row, int column, double weight, String note) {
    }

    /** @param levels names by number, from 1 on without a hole */
    public static String draw(String id, String title, String description, Map<Integer, String> levels, List<Cell> cells) {
        Drawing drawing = new Drawing(id, LEFT + levels.size() * CELL + 4);
        double most = cells.stream().mapToDouble(Cell::weight).max().orElse(1);
        levels.forEach((level, name) -> {
            drawing.text("label mid", LEFT + (level - 0.5) * CELL, 34, Integer.toString(level));
            drawing.text("label end", LEFT - 8, TOP + (level - 0.4) * CELL, name);
        });
        drawing.text("label", LEFT, 14, "level after");
        drawing.text("label end", LEFT - 8, 34, "level before");
        for (Cell cell : cells) {
            double x = LEFT + (cell.column() - 1) * CELL;
            double y = TOP + (cell.row() - 1) * CELL;
            drawing.shade(cell.row() == cell.column() ? "heat same" : "heat", most > 0 ? DARKEST * cell.weight() / most : 0, x, y, CELL - 2, CELL - 2);
            drawing.text("cell mid", x + CELL / 2 - 1, y + CELL / 2 + 4, cell.note());
        }
        return drawing.toSvg(TOP + 4 + levels.size() * CELL, title, description);
    }
}
