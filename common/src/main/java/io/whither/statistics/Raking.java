package io.whither.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Weights that bring a sample's margins to known ones, by iterative proportional fitting.
 * Sources: Deming and Stephan 1940; design effect of the weights: Kish 1965.
 */
public final class Raking {

    private static final int ROUNDS = 1_000;
    private static final double CLOSE = 1e-10;

    private Raking() {}

    /**
     * A cell of the sample: its category on each margin, and its people.
     *
     * @param categories one a margin, in the order of the margins
     */
    public record Cell(List<String> categories, long people) {
        public Cell {
            categories = List.copyOf(categories);
            if (people < 1) {
                throw new IllegalArgumentException("cell " + categories + " has " + people + " people");
            }
        }
    }

    /**
     * @param margins for each margin the target share of each category; they are scaled to a sum of 1
     * @return a person's weight in each cell, in the order of the cells, 1 on average; empty when the margins contradict each other, so that no weights meet all of them
     * @throws IllegalArgumentException when a cell's category has no target, or a target has no people
     */
    public static Optional<List<Double>> weights(List<Cell> cells, List<Map<String, Double>> margins) {
        check(cells, margins);
        double[] weights = new double[cells.size()];
        Arrays.fill(weights, 1);
        double people = cells.stream().mapToLong(Cell::people).sum();
        for (int round = 0; round < ROUNDS; round++) {
            double change = 0;
            for (int margin = 0; margin < margins.size(); margin++) {
                change = Math.max(change, fit(cells, weights, margin, margins.get(margin), people));
            }
            if (change < CLOSE) {
                return Optional.of(Arrays.stream(weights).boxed().toList());
            }
        }
        return Optional.empty();
    }

    /** Brings one margin to its targets; returns the largest relative change of a weight. */
    private static double fit(List<Cell> cells, double[] weights, int margin, Map<String, Double> targets, double people) {
        Map<String, Double> sums = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            sums.merge(cells.get(i).categories().get(margin), weights[i] * cells.get(i).people(), Double::sum);
        }
        double whole = targets.values().stream().mapToDouble(Double::doubleValue).sum();
        double change = 0;
        for (int i = 0; i < weights.length; i++) {
            String category = cells.get(i).categories().get(margin);
            double factor = targets.get(category) / whole * people / sums.get(category);
            weights[i] *= factor;
            change = Math.max(change, Math.abs(factor - 1));
        }
        return change;
    }

    /**
     * How many unweighted people the weighted ones are worth; people over it are the design effect, at least 1. Source: Kish 1965.
     *
     * @param weights a person's weight in each cell
     * @param people of each cell
     * @return NaN of nobody
     */
    public static double effectiveSize(List<Double> weights, List<Long> people) {
        double sum = 0;
        double squares = 0;
        for (int cell = 0; cell < weights.size(); cell++) {
            sum += weights.get(cell) * people.get(cell);
            squares += weights.get(cell) * weights.get(cell) * people.get(cell);
        }
        return sum * sum / squares;
    }

    private static void check(List<Cell> cells, List<Map<String, Double>> margins) {
        for (int margin = 0; margin < margins.size(); margin++) {
            Map<String, Double> targets = margins.get(margin);
            Set<String> seen = new TreeSet<>();
            for (Cell cell : cells) {
                String category = cell.categories().get(margin);
                seen.add(category);
                if (!targets.containsKey(category)) {
                    throw new IllegalArgumentException("margin " + (margin + 1) + " has no target for " + category);
                }
            }
            for (var target : targets.entrySet()) {
                if (!(target.getValue() > 0)) {
                    throw new IllegalArgumentException("margin " + (margin + 1) + ": the target of " + target.getKey() + " is not above 0");
                }
                if (!seen.contains(target.getKey())) {
                    throw new IllegalArgumentException(
                            "margin " + (margin + 1) + ": nobody is " + target.getKey() + "; merge it with another category");
                }
            }
        }
    }
}
