package io.whither.report.svg;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Step curves of probabilities over months, with their bands. */
public final class Curves {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 300;
    private static final double LEFT = 52;
    private static final double RIGHT = 10;
    private static final double BOTTOM = 36;
    private static final double LABEL = 19;

    private Curves() {
    }

    /** A point; the bounds are null where there are none. */
    public record Point(double x, double y, Double low, Double high) {
    }

    /** A curve; {@code number} chooses its colour and dash. Points stand in the order of x. */
    public record Curve(String label, int number, List<Point> points) {
    }

    public static String draw(String id, String title, String description, List<Curve> curves) {
        Drawing drawing = new Drawing(id, WIDTH);
        double last = Math.max(1, curves.stream().flatMap(c -> c.points().stream()).mapToDouble(Point::x).max().orElse(1));
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            drawing.line("grid", LEFT, y(tenth / 10.0), WIDTH - RIGHT, y(tenth / 10.0));
            drawing.text("label end", LEFT - 6, y(tenth / 10.0) + 4, tenth * 10 + " %");
        }
        double step = last <= 12 ? 3 : last <= 36 ? 6 : 12;
        for (double month = 0; month <= last; month += step) {
            drawing.text("label mid", x(month, last), HEIGHT - BOTTOM + 18, String.format(Locale.ROOT, "%.0f", month));
        }
        drawing.text("label end", WIDTH - RIGHT, HEIGHT - 2, "months since the exit");
        List<Curve> fromAbove = curves.stream().filter(c -> !c.points().isEmpty()).sorted(Comparator.comparingDouble(c -> -end(c).y())).toList();
        double base = HEIGHT;
        for (Curve curve : fromAbove) {
            band(drawing, curve, last);
            drawing.path("curve c" + curve.number(), steps(curve.points(), last, Point::y));
            base += LABEL;
            drawing.line("curve c" + curve.number(), 0, base - 4, 34, base - 4);
            drawing.text("label", 42, base, curve.label());
        }
        return drawing.toSvg(base + 6, title, description);
    }

    private static Point end(Curve curve) {
        return curve.points().get(curve.points().size() - 1);
    }

    private static void band(Drawing drawing, Curve curve, double last) {
        List<Point> known = curve.points().stream().filter(p -> p.low() != null && p.high() != null).toList();
        if (known.isEmpty()) {
            return;
        }
        StringBuilder data = new StringBuilder(steps(known, last, Point::high));
        for (int i = known.size() - 1; i >= 0; i--) {
            data.append(String.format(Locale.ROOT, "V%.1fH%.1f", y(known.get(i).low()), x(known.get(i).x(), last)));
        }
        drawing.path("band c" + curve.number(), data.append("Z").toString());
    }

    private static String steps(List<Point> points, double last, ToDoubleFunction<Point> height) {
        StringBuilder data = new StringBuilder("M").append(at(x(points.get(0).x(), last), y(height.applyAsDouble(points.get(0)))));
        points.stream().skip(1).forEach(p -> data.append(String.format(Locale.ROOT, "H%.1fV%.1f", x(p.x(), last), y(height.applyAsDouble(p)))));
        return data.toString();
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
    }

    private static double x(double month, double last) {
        return LEFT + month / last * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double share) {
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - 10);
    }
}
