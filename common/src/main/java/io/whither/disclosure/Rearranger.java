package io.whither.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    /** Numbers in the program's table, 8 bytes each and several copies: larger ones are not tried. */
    private static final long LARGEST = 8_000_000;

    private final HiddenCells cells;
    private final int target;
    private final double number;
    private final Predicate<Integer> fixed;
    /** Column of what a hidden cell has beyond what is known, or of what a shown one gains; what it loses stands right behind, unless it is 0. */
    private final Map<Integer, Integer> columns = new HashMap<>();
    private int width;

    private Rearranger(HiddenCells cells, int target, double number, Predicate<Integer> fixed) {
        this.cells = cells;
        this.target = target;
        this.number = number;
        this.fixed = fixed;
    }

    /**
     * Nothing when the sums do not allow it, or are too many. At first only the cheapest cells of each sum may move, which keeps the program small, and
     * neither wholes of shares nor quoted cells; then all that are neither; all may when that does not help.
     */
    static Optional<Rearrangement> with(HiddenCells cells, int target, double number) {
        Predicate<Integer> last = cell -> !cells.isHidden(cell) && cells.isLast(cell);
        return Stream.<Predicate<Integer>>of(cell -> last.test(cell) || !cells.isHidden(cell) && !cells.isCheap(cell), last, cell -> false)
                .flatMap(fixed -> new Rearranger(cells, target, number, fixed).solve().stream()).findFirst();
    }

    private Optional<Rearrangement> solve() {
        List<Integer> relations = cells.reach(target, fixed::test);
        List<Integer> members = new ArrayList<>();
        for (int relation : relations) {
            for (int member : cells.members(relation)) {
                if (!fixed.test(member) && member != target && !columns.containsKey(member)) {
                    columns.put(member, width);
                    width += cells.isHidden(member) || cells.cell(member).persons() == 0 ? 1 : 2;
                    members.add(member);
                }
            }
        }
        if ((long) relations.size() * width > LARGEST) {
            return Optional.empty();
        }
        List<LinearConstraint> sums = relations.stream().map(this::sum).toList();
        try {
            return Optional.of(read(members, optimum(new LinearObjectiveFunction(prices(members), 0), new LinearConstraintSet(sums))));
        } catch (NoFeasibleSolutionException | TooManyIterationsException none) {
            return Optional.empty();
        }
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
            side -= (double) weights[i] * from(member);
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

    /** What a cell surely has: what is shown, or what is known of a hidden one. */
    private long from(int member) {
        Cell cell = cells.cell(member);
        return cells.isHidden(member) ? cell.least() : cell.persons();
    }

    private boolean canLose(int member) {
        return !cells.isHidden(member) && cells.cell(member).persons() > 0;
    }

    private double[] prices(List<Integer> members) {
        double[] prices = new double[width];
        for (int member : members) {
            if (!cells.isHidden(member)) {
                prices[columns.get(member)] = cells.price(member);
                if (canLose(member)) {
                    prices[columns.get(member) + 1] = cells.price(member);
                }
            }
        }
        return prices;
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
            double change = point[column] - (canLose(member) ? point[column + 1] : 0);
            if (!cells.isHidden(member) && Math.abs(change) > ROUNDING) {
                moved.add(member);
                cost += cells.price(member) * Math.abs(change);
            }
            numbers.put(member, from(member) + change);
        }
        return new Rearrangement(numbers, moved, cost);
    }
}
