package io.whither.report.svg;

import java.util.List;
import java.util.Locale;

/** Dots on a scale of shares, several a row, each with its interval; a shape and a colour a series. */
public final class DotChart {

    private static final double WIDTH = 480;
    private static final double LEFT = 16;
    private static final double RIGHT = 24;
    private static final double GAP = 12;
    private static final double LINE = 18;
    private static final int LABEL = 52;

    private final Drawing drawing;
    private final double least;
    private final double scale;

    private DotChart(Drawing drawing, double least, double most) {
        this.drawing = drawing;
        this.least = least;
        this.scale = (WIDTH - LEFT - RIGHT) / (most - least);
    }

    /** A dot of a series; the bounds are null where there are none. */
    public record Mark(int series, double value, Double low, Double high) {

        private double least() {
            return low == null ? value : Math.min(low, value);
        }

        private double most() {
            return high == null ? value : Math.max(high, value);
        }
    }

    /** A row without marks stands empty. */
    public record Row(String label, List<Mark> marks) {
    }

    /** @param series names, for the legend; at most four can be told apart */
    public static String draw(String id, String title, String description, List<String> series, List<Row> rows) {
        double step = step(rows);
        double least = Math.floor(rows.stream().flatMap(r -> r.marks().stream()).mapToDouble(Mark::least).min().orElse(0) / step) * step;
        double most = Math.ceil(rows.stream().flatMap(r -> r.marks().stream()).mapToDouble(Mark::most).max().orElse(step) / step) * step;
        DotChart chart = new DotChart(new Drawing(id, WIDTH), Math.min(0, least), Math.max(step, most));
        double top = 20.0 * series.size() + 8;
        double height = LINE + GAP * series.size() + 8;
        double bottom = top + rows.size() * height;
        chart.legend(series);
        chart.axis(step, Math.max(step, most), top, bottom);
        for (int i = 0; i < rows.size(); i++) {
            chart.row(rows.get(i), top + i * height);
        }
        return chart.drawing.toSvg(bottom + 24, title, description);
    }

    /** Between two and six steps over the whole range. */
    private static double step(List<Row> rows) {
        double least = rows.stream().flatMap(r -> r.marks().stream()).mapToDouble(Mark::least).min().orElse(0);
        double most = rows.stream().flatMap(r -> r.marks().stream()).mapToDouble(Mark::most).max().orElse(0.1);
        double range = Math.max(0.01, Math.max(0, most) - Math.min(0, least));
        for (double step : new double[] {0.005, 0.01, 0.02, 0.05, 0.1}) {
            if (range / step <= 6) {
                return step;
            }
        }
        return 0.2;
    }

    private void legend(List<String> series) {
        for (int i = 0; i < series.size(); i++) {
            dot(i, 8, 20.0 * i + 12);
            drawing.text("label", 22, 20.0 * i + 17, series.get(i));
        }
    }

    private void axis(double step, double most, double top, double bottom) {
        for (long tick = Math.round(least / step); tick <= Math.round(most / step); tick++) {
            double x = x(tick * step);
            drawing.line(tick == 0 ? "zero" : "grid", x, top, x, bottom);
            drawing.text("label mid", x, bottom + 18, String.format(Locale.ROOT, step < 0.01 ? "%.1f %%" : "%.0f %%", 100 * tick * step));
        }
    }

    private void row(Row row, double top) {
        drawing.text("row", 0, top + LINE - 3, Labels.cut(row.label(), LABEL));
        for (Mark mark : row.marks()) {
            double y = top + LINE + 7 + mark.series() * GAP;
            if (mark.low() != null && mark.high() != null) {
                drawing.line("whisker", x(mark.low()), y, x(mark.high()), y);
            }
            dot(mark.series(), x(mark.value()), y);
        }
    }

    private void dot(int series, double x, double y) {
        switch (Math.floorMod(series, 4)) {
            case 0 -> drawing.rect("e", x - 4, y - 4, 8, 8);
            case 1 -> drawing.path("a", polygon(x, y - 6, x + 6, y, x, y + 6, x - 6, y));
            case 2 -> drawing.path("c", polygon(x, y - 6, x + 6, y + 5, x - 6, y + 5));
            default -> drawing.path("b", polygon(x, y + 6, x + 6, y - 5, x - 6, y - 5));
        }
    }

    private static String polygon(double... coordinates) {
        StringBuilder data = new StringBuilder("M");
        for (int i = 0; i < coordinates.length; i += 2) {
            data.append(String.format(Locale.ROOT, "%.1f,%.1f ", coordinates[i], coordinates[i + 1]));
        }
        return data.append('Z').toString();
    }

    private double x(double value) {
        return LEFT + (value - least) * scale;
    }
}
