package io.whither.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * A reader who knows every published number and every sum, and solves for the rest: by intervals carried from sum to
 * sum, by exact linear algebra, and by linear programming. Shares no code with the suppression.
 */
public final class Attacker {

    private final List<Cell> unknown = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    /** Sums over unknown cells: coefficients by column, and the right-hand side last. */
    private final List<Map<Integer, Integer>> rows = new ArrayList<>();
    private final List<Long> sides = new ArrayList<>();
    private final double[] low;
    private final double[] high;

    public Attacker(CellSystem system, Predicate<String> published) {
        for (Cell cell : system.cells()) {
            boolean seen = cell.role().isShown() && published.test(cell.key());
            if (!seen) {
                columns.put(cell.key(), unknown.size());
                unknown.add(cell);
            }
        }
        for (Relation relation : system.relations()) {
            Map<Integer, Integer> row = new LinkedHashMap<>();
            long side = 0;
            side -= put(row, system, relation.total(), 1);
            for (var part : relation.parts().entrySet()) {
                side -= put(row, system, part.getKey(), -part.getValue());
            }
            if (!row.isEmpty()) {
                rows.add(row);
                sides.add(side);
            }
        }
        low = new double[unknown.size()];
        high = new double[unknown.size()];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        for (int i = 0; i < low.length; i++) {
            low[i] = unknown.get(i).least();
        }
    }

    private long put(Map<Integer, Integer> row, CellSystem system, String key, int weight) {
        Integer column = columns.get(key);
        if (column == null) {
            return weight * system.cell(key).persons();
        }
        row.merge(column, weight, Integer::sum);
        return 0;
    }

    /** What an attack brought. */
    public record Loot(int withheld, List<String> exact, List<String> withinTwo) {}

    /** @param secret which of the unknown cells are worth finding */
    public Loot attack(Predicate<Cell> secret) {
        carryIntervals();
        eliminate();
        List<String> exact = new ArrayList<>();
        List<String> close = new ArrayList<>();
        int count = 0;
        for (int column = 0; column < unknown.size(); column++) {
            if (!secret.test(unknown.get(column))) {
                continue;
            }
            count++;
            program(column);
            double room = high[column] - low[column];
            String found = unknown.get(column) + " in [" + low[column] + ", " + high[column] + "]";
            if (room < 0.5) {
                exact.add(found);
            } else if (room < 5 - 1e-4) {
                close.add(found);
            }
        }
        return new Loot(count, exact, close);
    }

    private void carryIntervals() {
        boolean moved = true;
        for (int round = 0; moved && round < 100; round++) {
            moved = false;
            for (int r = 0; r < rows.size(); r++) {
                for (int column : rows.get(r).keySet()) {
                    moved |= carry(rows.get(r), sides.get(r), column);
                }
            }
        }
    }

    /** coefficient * x = side - the rest. */
    private boolean carry(Map<Integer, Integer> row, double side, int column) {
        double least = side;
        double most = side;
        for (var term : row.entrySet()) {
            int other = term.getKey();
            if (other != column) {
                double a = term.getValue() * (term.getValue() > 0 ? high[other] : low[other]);
                double b = term.getValue() * (term.getValue() > 0 ? low[other] : high[other]);
                least -= a;
                most -= b;
            }
        }
        double weight = row.get(column);
        return weight > 0 ? narrow(column, least / weight, most / weight) : narrow(column, most / weight, least / weight);
    }

    private boolean narrow(int column, double from, double to) {
        boolean moved = from > low[column] + 1e-9 || to < high[column] - 1e-9;
        low[column] = Math.max(low[column], from);
        high[column] = Math.min(high[column], to);
        return moved;
    }

    /** Gauss and Jordan over fractions: a row with one unknown left tells it exactly. */
    private void eliminate() {
        BigFraction[][] matrix = new BigFraction[rows.size()][unknown.size() + 1];
        for (int r = 0; r < matrix.length; r++) {
            Arrays.fill(matrix[r], BigFraction.ZERO);
            for (var term : rows.get(r).entrySet()) {
                matrix[r][term.getKey()] = new BigFraction(term.getValue());
            }
            matrix[r][unknown.size()] = new BigFraction(sides.get(r));
        }
        int pivot = 0;
        for (int column = 0; column < unknown.size() && pivot < matrix.length; column++) {
            int found = pivot;
            while (found < matrix.length && matrix[found][column].equals(BigFraction.ZERO)) {
                found++;
            }
            if (found == matrix.length) {
                continue;
            }
            BigFraction[] row = matrix[found];
            matrix[found] = matrix[pivot];
            matrix[pivot] = row;
            scale(row, row[column]);
            for (int r = 0; r < matrix.length; r++) {
                if (r != pivot && !matrix[r][column].equals(BigFraction.ZERO)) {
                    subtract(matrix[r], row, matrix[r][column]);
                }
            }
            pivot++;
        }
        for (BigFraction[] row : matrix) {
            readOff(row);
        }
    }

    private static void scale(BigFraction[] row, BigFraction by) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i].equals(BigFraction.ZERO) ? row[i] : row[i].divide(by);
        }
    }

    private static void subtract(BigFraction[] from, BigFraction[] row, BigFraction factor) {
        for (int i = 0; i < row.length; i++) {
            if (!row[i].equals(BigFraction.ZERO)) {
                from[i] = from[i].subtract(row[i].multiply(factor));
            }
        }
    }

    private void readOff(BigFraction[] row) {
        int only = -1;
        for (int column = 0; column < unknown.size(); column++) {
            if (!row[column].equals(BigFraction.ZERO)) {
                if (only >= 0) {
                    return;
                }
                only = column;
            }
        }
        if (only >= 0) {
            double value = row[unknown.size()].doubleValue();
            narrow(only, value, value);
        }
    }

    private void program(int column) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            double[] coefficients = new double[unknown.size()];
            rows.get(r).forEach((at, value) -> coefficients[at] = value);
            constraints.add(new LinearConstraint(coefficients, Relationship.EQ, sides.get(r)));
        }
        for (int at = 0; at < unknown.size(); at++) {
            if (unknown.get(at).least() > 0) {
                double[] coefficients = new double[unknown.size()];
                coefficients[at] = 1;
                constraints.add(new LinearConstraint(coefficients, Relationship.GEQ, unknown.get(at).least()));
            }
        }
        double[] objective = new double[unknown.size()];
        objective[column] = 1;
        for (GoalType goal : GoalType.values()) {
            try {
                double value = new SimplexSolver().optimize(new MaxIter(100_000), new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints), goal, new NonNegativeConstraint(true)).getPoint()[column];
                narrow(column, goal == GoalType.MINIMIZE ? value : low[column], goal == GoalType.MAXIMIZE ? value : high[column]);
            } catch (UnboundedSolutionException open) {
                // No bound on this side.
            }
        }
    }
}
