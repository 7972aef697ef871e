package io.whither.report.svg;

import java.util.List;

/** Horizontal bars of shares, each with its interval as a whisker. */
public final class BarChart {

    private static final double WIDTH = 640;
    private static final double LEFT = 236;
    private static final double RIGHT = 140;
    private static final double ROW = 26;
    private static final int LABEL = 30;

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
        double scale = most > 0 ? (WIDTH - LEFT - RIGHT) / most : 0;
        for (int row = 0; row < bars.size(); row++) {
            bar(drawing, bars.get(row), row * ROW + 4, scale);
        }
        return drawing.toSvg(bars.size() * ROW + 8, title, description);
    }

    private static void bar(Drawing drawing, Bar bar, double y, double scale) {
        drawing.text("label end", LEFT - 8, y + 14, Labels.cut(bar.label(), LABEL));
        double end = LEFT + reach(bar) * scale;
        if (bar.value() != null) {
            drawing.rect(bar.style(), LEFT, y, bar.value() * scale, ROW - 8);
        }
        if (bar.value() != null && bar.low() != null) {
            drawing.line("whisker", LEFT + bar.low() * scale, y + 9, end, y + 9);
        }
        drawing.text("note", end + 6, y + 14, bar.note());
    }

    private static double reach(Bar bar) {
        return bar.value() == null ? 0 : bar.high() == null ? bar.value() : Math.max(bar.value(), bar.high());
    }
}
