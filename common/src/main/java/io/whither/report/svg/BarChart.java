package io.whither.report.svg;

import java.util.List;

/** Horizontal bars of shares, each with its interval as a whisker. */
public final class BarChart {

    private static final double WIDTH = 480;
    private static final double RIGHT = 160;
    private static final double ROW = 43;
    private static final double LINE = 16;
    private static final double THICK = 15;
    private static final int LABEL = 52;

    private BarChart() {
    }

    /**
     * A bar.
     *
     * @param style class of its colour
     * @param value length, at least 0; null where it is withheld
     * @param low lower end of the whisker; null for none
     * @param note text behind the bar
     */
    public record Bar(String label, String style, Double value, Double low, Double high, String note) {
    }

    public static String draw(String id, String title, String description, List<Bar> bars) {
        Drawing drawing = new Drawing(id, WIDTH);
        double most = bars.stream().mapToDouble(BarChart::reach).max().orElse(0);
        double scale = most > 0 ? (WIDTH - RIGHT) / most : 0;
        for (int row = 0; row < bars.size(); row++) {
            bar(drawing, bars.get(row), row * ROW + 4, scale);
        }
        return drawing.toSvg(bars.size() * ROW + 8, title, description);
    }

    private static void bar(Drawing drawing, Bar bar, double y, double scale) {
        drawing.text("label", 0, y + 11, Labels.cut(bar.label(), LABEL));
        double end = reach(bar) * scale;
        if (bar.value() != null) {
            drawing.rect(bar.style(), 0, y + LINE, bar.value() * scale, THICK);
        }
        if (bar.value() != null && bar.low() != null) {
            drawing.line("whisker", bar.low() * scale, y + LINE + THICK / 2, end, y + LINE + THICK / 2);
        }
        drawing.text("note", end + 6, y + LINE + THICK - 2, bar.note());
    }

    private static double reach(Bar bar) {
        return bar.value() == null ? 0 : bar.high() == null ? bar.value() : Math.max(bar.value(), bar.high());
    }
}
