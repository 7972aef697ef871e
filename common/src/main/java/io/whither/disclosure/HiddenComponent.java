package io.whither.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** Hidden cells that hang together by sums, and what the sums still allow them to be. */
final class HiddenComponent {

    /** The usual choice of pivots is quick but may go round in circles; Bland's never does. */
    private static final int QUICK_ITERATIONS = 2_000;
    private static final int ITERATIONS = 200_000;

    private final int[] cells;
    private final List<LinearConstraint> constraints = new ArrayList<>();

    /** @param cells numbers of the hidden cells; a cell's place in it is its column */
    HiddenComponent(int[] cells) {
        this.cells = cells;
    }

    int[] cells() {
        return cells;
    }

    /** States the sum of the hidden cells of one relation, each with its sign. */
    void add(double[] coefficients, double sum) {
        constraints.add(new LinearConstraint(coefficients, Relationship.EQ, sum));
    }

    /**
     * The numbers of all cells, where one of them is as large or as small as can be.
     *
     * @return null when that one has no bound
     */
    double[] extreme(int column, GoalType goal) {
        double[] objective = new double[cells.length];
        objective[column] = 1;
        try {
            return solve(objective, goal, QUICK_ITERATIONS, PivotSelectionRule.DANTZIG);
        } catch (TooManyIterationsException circles) {
            return solve(objective, goal, ITERATIONS, PivotSelectionRule.BLAND);
        }
    }

    private double[] solve(double[] objective, GoalType goal, int iterations, PivotSelectionRule pivots) {
        try {
            return new SimplexSolver().optimize(new MaxIter(iterations), new LinearObjectiveFunction(objective, 0),
                    new LinearConstraintSet(constraints), goal, new NonNegativeConstraint(true), pivots).getPoint();
        } catch (UnboundedSolutionException unbounded) {
            return null;
        }
    }
}
