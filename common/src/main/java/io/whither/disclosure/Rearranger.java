package io.whither.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Gives one hidden cell another number and finds the cheapest change of the others that keeps all sums: hidden ones change for
 * nothing, shown ones at a price. Linear program after Kelly, Golden and Assad 1992, Cell suppression.
 */
final class Rearranger {

    /** The usual choice of pivots is quick but may go round in circles; Bland's never does. */
    private static final int QUICK_ITERATIONS = 2_000;
    private static final int ITERATIONS = 20_000;
    private static final double ROUNDING = 1e-6;

    private final HiddenCells cells;
    private final int target;
    private final double number;
    private final boolean wholesFixed;
    /** Column of the number of a hidden cell, or of what a shown one gains; what it loses stands right behind, unless it is 0. */
    private final Map<Integer, Integer> columns = new HashMap<>();
    private int width;

    private Rearranger(HiddenCells cells, int target, double number, boolean wholesFixed) {
        this.cells = cells;
        this.target = target;
        this.number = number;
        this.wholesFixed = wholesFixed;
    }

    /** Nothing when the sums do not allow it; the wholes of shares move only when nothing else helps. */
    static Optional<Rearrangement> with(HiddenCells cells, int target, double number) {
        Optional<Rearrangement> found = new Rearranger(cells, target, number, true).solve();
        return found.isPresent() ? found : new Rearranger(cells, target, number, false).solve();
    }

    private Optional<Rearrangement> solve() {
        List<Integer> relations = cells.reach(target, this::isFixed);
        List<Integer> members = new ArrayList<>();
        for (int relation : relations) {
            for (int member : cells.members(relation)) {
                if (!isFixed(member) && member != target && !columns.containsKey(member)) {
                    columns.put(member, width);
                    width += cells.isHidden(member) || cells.cell(member).persons() == 0 ? 1 : 2;
                    members.add(member);
                }
            }
        }
        List<LinearConstraint> sums = relations.stream().map(this::sum).toList();
        try {
            return Optional.of(read(members, optimum(new LinearObjectiveFunction(prices(members), 0), new LinearConstraintSet(sums))));
        } catch (NoFeasibleSolutionException | TooManyIterationsException none) {
            return Optional.empty();
        }
    }

    private boolean isFixed(int cell) {
        return wholesFixed && cells.cell(cell).role() == CellRole.WHOLE && !cells.isHidden(cell);
    }

    private LinearConstraint sum(int relation) {
        int[] members = cells.members(relation);
        int[] weights = cells.weights(relation);
        double[] coefficients = new double[width];
        double side = 0;
        for (int i = 0; i < members.length; i++) {
            int member = members[i];
            if (member == target) {
                side -= weights[i] * number;
                continue;
            }
            if (!cells.isHidden(member)) {
                side -= (double) weights[i] * cells.cell(member).persons();
            }
            Integer column = columns.get(member);
            if (column != null) {
                coefficients[column] += weights[i];
                if (canLose(member)) {
                    coefficients[column + 1] -= weights[i];
                }
            }
        }
        return new LinearConstraint(coefficients, Relationship.EQ, side);
    }

    private boolean canLose(int member) {
        return !cells.isHidden(member) && cells.cell(member).persons() > 0;
    }

    private double[] prices(List<Integer> members) {
        double[] prices = new double[width];
        for (int member : members) {
            if (!cells.isHidden(member)) {
                prices[columns.get(member)] = price(cells.cell(member));
                if (canLose(member)) {
                    prices[columns.get(member) + 1] = price(cells.cell(member));
                }
            }
        }
        return prices;
    }

    private static double price(Cell cell) {
        double base = switch (cell.role()) {
            case OTHER -> 1;
            case DETAIL -> 4;
            case MARGIN -> 10;
            case WHOLE -> 300;
            case IMPLIED, SLACK -> 0;
        };
        return base * (1 + Math.log1p(cell.persons()));
    }

    private static double[] optimum(LinearObjectiveFunction cost, LinearConstraintSet sums) {
        try {
            return optimum(cost, sums, QUICK_ITERATIONS, PivotSelectionRule.DANTZIG);
        } catch (TooManyIterationsException circles) {
            return optimum(cost, sums, ITERATIONS, PivotSelectionRule.BLAND);
        }
    }

    private static double[] optimum(LinearObjectiveFunction cost, LinearConstraintSet sums, int iterations, PivotSelectionRule pivots) {
        return new SimplexSolver().optimize(new MaxIter(iterations), cost, sums, GoalType.MINIMIZE, new NonNegativeConstraint(true), pivots)
                .getPoint();
    }

    private Rearrangement read(List<Integer> members, double[] point) {
        Map<Integer, Double> numbers = new HashMap<>(Map.of(target, number));
        List<Integer> moved = new ArrayList<>();
        double cost = 0;
        for (int member : members) {
            int column = columns.get(member);
            double value = point[column];
            if (!cells.isHidden(member)) {
                double change = value - (canLose(member) ? point[column + 1] : 0);
                value = cells.cell(member).persons() + change;
                if (Math.abs(change) > ROUNDING) {
                    moved.add(member);
                    cost += price(cells.cell(member)) * Math.abs(change);
                }
            }
            numbers.put(member, value);
        }
        return new Rearrangement(numbers, moved, cost);
    }
}
