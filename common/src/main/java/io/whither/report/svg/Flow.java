package io.whither.report.svg;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bands from what stands on the left to what stands on the right, as wide as their weight. */
public final class Flow {

    private static final double WIDTH = 480;
    private static final double NODE = 10;
    private static final double FROM = NODE;
    private static final double TO = WIDTH - NODE;
    private static final double HEIGHT = 360;
    private static final double GAP = 6;
    private static final double LEAST = 15;
    private static final int LABEL = 24;

    private final Drawing drawing;
    private final double scale;

    private Flow(Drawing drawing, double scale) {
        this.drawing = drawing;
        this.scale = scale;
    }

    /** @param weight more than 0 */
    public record Band(String from, String to, double weight) {
    }

    private static final class Node {
        private final double top;
        private final double weight;
        private double used;

        private Node(double top, double weight) {
            this.top = top;
            this.weight = weight;
        }
    }

    public static String draw(String id, String title, String description, List<Band> bands) {
        Flow flow = new Flow(new Drawing(id, WIDTH), HEIGHT / bands.stream().mapToDouble(Band::weight).sum());
        Map<String, Node> from = flow.nodes(bands, Band::from);
        Map<String, Node> to = flow.nodes(bands, Band::to);
        List<String> order = List.copyOf(from.keySet());
        List<String> ends = List.copyOf(to.keySet());
        bands.stream().sorted(Comparator.comparing((Band b) -> order.indexOf(b.from())).thenComparing(b -> ends.indexOf(b.to())))
                .forEach(band -> flow.band(order.indexOf(band.from()), from.get(band.from()), to.get(band.to()), band.weight()));
        from.forEach((name, node) -> flow.node(node, FROM - NODE, "label", FROM + 6, name));
        to.forEach((name, node) -> flow.node(node, TO, "label end", TO - 6, name));
        return flow.drawing.toSvg(Math.max(flow.bottom(from), flow.bottom(to)) + 4, title, description);
    }

    /** The largest on top; a thin one still leaves room for its name. */
    private Map<String, Node> nodes(List<Band> bands, Function<Band, String> side) {
        Map<String, Double> weights = bands.stream().collect(Collectors.groupingBy(side, LinkedHashMap::new, Collectors.summingDouble(Band::weight)));
        Map<String, Node> nodes = new LinkedHashMap<>();
        double[] top = {4};
        weights.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).forEach(e -> {
            nodes.put(e.getKey(), new Node(top[0], e.getValue()));
            top[0] += Math.max(LEAST, e.getValue() * scale) + GAP;
        });
        return nodes;
    }

    private double bottom(Map<String, Node> nodes) {
        return nodes.values().stream().mapToDouble(n -> n.top + Math.max(LEAST, n.weight * scale)).max().orElse(0);
    }

    private void node(Node node, double x, String style, double textX, String name) {
        double height = node.weight * scale;
        drawing.rect("e", x, node.top, NODE, height);
        drawing.text(style, textX, node.top + Math.max(LEAST, height) / 2 + 4, Labels.cut(name, LABEL) + " " + String.format(Locale.ROOT, "%,.0f", node.weight));
    }

    private void band(int colour, Node from, Node to, double weight) {
        double width = weight * scale;
        double y1 = from.top + from.used;
        double y2 = to.top + to.used;
        double middle = (FROM + TO) / 2;
        from.used += width;
        to.used += width;
        drawing.path("flow c" + colour % 5, String.format(Locale.ROOT, "M%.1f,%.1f C%.1f,%.1f %.1f,%.1f %.1f,%.1f V%.1f C%.1f,%.1f %.1f,%.1f %.1f,%.1f Z",
                FROM, y1, middle, y1, middle, y2, TO, y2, y2 + width, middle, y2 + width, middle, y1 + width, FROM, y1 + width));
    }
}
