package io.whither.report.svg;

import java.util.Locale;

/** One SVG image in its making. All text is escaped here; colours come from classes of the page's style. */
public final class Drawing {

    private final StringBuilder shapes = new StringBuilder();
    private final String id;
    private final double width;

    public Drawing(String id, double width) {
        this.id = escape(id);
        this.width = width;
    }

    public Drawing rect(String style, double x, double y, double w, double h) {
        return shape("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", style, x, y, w, h);
    }

    /** A rectangle of a given opacity between 0 and 1. */
    public Drawing shade(String style, double opacity, double x, double y, double w, double h) {
        return shape("<rect class=\"%s\" fill-opacity=\"%.2f\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", style, opacity, x, y, w, h);
    }

    public Drawing line(String style, double x1, double y1, double x2, double y2) {
        return shape("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, x1, y1, x2, y2);
    }

    public Drawing path(String style, String data) {
        return shape("<path class=\"%s\" d=\"%s\"/>", style, data);
    }

    public Drawing text(String style, double x, double y, String text) {
        return shape("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", style, x, y, escape(text));
    }

    private Drawing shape(String format, Object... values) {
        shapes.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    /** The image, named and described for those who do not see it. */
    public String toSvg(double height, String title, String description) {
        return String.format(Locale.ROOT, "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-labelledby=\"%s-t %s-d\">%n"
                + "<title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>%n%s</svg>",
                width, height, id, id, id, escape(title), id, escape(description), shapes);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return escaped.toString();
    }
}
