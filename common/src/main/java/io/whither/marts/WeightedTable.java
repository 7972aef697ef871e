package io.whither.marts;

import io.whither.statistics.Raking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** People by weighting cell and by what each adds to the measures: the one form in which weighted numbers are made and looked at. */
final class WeightedTable {

    private final List<Double> weights;
    private final List<List<Double>> types;
    private final long[][] people;

    private WeightedTable(List<Double> weights, List<List<Double>> types, long[][] people) {
        this.weights = weights;
        this.types = types;
        this.people = people;
    }

    /** Adds up people; those who add the same to every measure are of one type. */
    static final class Builder {

        private final List<Double> weights;
        private final Map<List<Double>, long[]> people = new LinkedHashMap<>();

        /** @param weights of each cell */
        Builder(List<Double> weights) {
            this.weights = List.copyOf(weights);
        }

        /** @param adds what one person adds to each measure; to a share 0 or 1 */
        Builder add(int cell, List<Double> adds, long number) {
            people.computeIfAbsent(adds, type -> new long[weights.size()])[cell] += number;
            return this;
        }

        WeightedTable table() {
            List<List<Double>> types = new ArrayList<>(people.keySet());
            long[][] byCell = new long[weights.size()][types.size()];
            for (int type = 0; type < types.size(); type++) {
                long[] cells = people.get(types.get(type));
                for (int cell = 0; cell < cells.length; cell++) {
                    byCell[cell][type] = cells[cell];
                }
            }
            return new WeightedTable(weights, types, byCell);
        }
    }

    int cells() {
        return weights.size();
    }

    int types() {
        return types.size();
    }

    double weight(int cell) {
        return weights.get(cell);
    }

    double adds(int type, int measure) {
        return types.get(type).get(measure);
    }

    /** Whether each person adds 0 or 1. */
    boolean isShare(int measure) {
        return types.stream().allMatch(type -> type.get(measure) == 0 || type.get(measure) == 1);
    }

    long people(int cell, int type) {
        return people[cell][type];
    }

    long people(int cell) {
        long sum = 0;
        for (long number : people[cell]) {
            sum += number;
        }
        return sum;
    }

    long people() {
        long sum = 0;
        for (int cell = 0; cell < cells(); cell++) {
            sum += people(cell);
        }
        return sum;
    }

    /** The weights of all people together. */
    double weight() {
        double sum = 0;
        for (int cell = 0; cell < cells(); cell++) {
            sum += weight(cell) * people(cell);
        }
        return sum;
    }

    /** The weighted mean of what people add to a measure. */
    double value(int measure) {
        double sum = 0;
        for (int cell = 0; cell < cells(); cell++) {
            for (int type = 0; type < types(); type++) {
                sum += weight(cell) * people[cell][type] * adds(type, measure);
            }
        }
        return sum / weight();
    }

    /** How many unweighted people the weighted ones are worth; NaN of nobody. */
    double effectivePeople() {
        return Raking.effectiveSize(weights, IntStream.range(0, cells()).mapToObj(this::people).toList());
    }
}
