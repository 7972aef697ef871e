package io.whither.report.svg;

import java.util.List;

/** A square of levels before and after, the darker the more people. */
public final class HeatMap {

    private static final double CELL = 44;
    private static final double LEFT = 60;

    private HeatMap() {
    }

    /** A cell; {@code note} stands in it. {@code weight} is at least 0. */
    public record Cell(int row, int column, double weight, String note) {
    }

    public static String draw(String id, String title, String description, int levels, List<Cell> cells) {
        Drawing drawing = new Drawing(id, LEFT + levels * CELL + 4);
        double most = cells.stream().mapToDouble(Cell::weight).max().orElse(1);
        for (int level = 1; level <= levels; level++) {
            drawing.text("label mid", LEFT + (level - 0.5) * CELL, 34, Integer.toString(level));
            drawing.text("label end", LEFT - 8, 42 + (level - 0.4) * CELL, Integer.toString(level));
        }
        drawing.text("label", LEFT, 14, "level after the move");
        drawing.text("label", 0, 34, "before");
        for (Cell cell : cells) {
            double x = LEFT + (cell.column() - 1) * CELL;
            double y = 42 + (cell.row() - 1) * CELL;
            drawing.shade("heat", most > 0 ? 0.85 * cell.weight() / most : 0, x, y, CELL - 2, CELL - 2);
            drawing.text("note mid", x + CELL / 2 - 1, y + CELL / 2 + 4, cell.note());
        }
        return drawing.toSvg(46 + levels * CELL, title, description);
    }
}
