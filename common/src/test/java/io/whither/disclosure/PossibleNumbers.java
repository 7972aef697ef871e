package io.whither.disclosure;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far unknown numbers may differ from the true ones while all sums hold, by linear programs. A set of numbers that was found for one unknown
 * counts for all of them, so most programs look for many at a time; each set is checked, so that no error of the solver hides a find.
 */
final class PossibleNumbers implements AutoCloseable {

    /** No program looks further beyond the true number than this, which makes all of them bounded. */
    private static final double FAR = 10_000;
    private static final double ROUNDING = 1e-5;

    static {
        Loader.loadNativeLibraries();
    }

    private final List<Cell> cells;
    private final List<Map<Integer, Integer>> rows;
    private final List<Long> sides;
    private final MPSolver solver;
    private final MPSolverParameters parameters = new MPSolverParameters();
    private final MPVariable[] variables;
    /** Over all sets that were found to agree with everything seen. */
    private final double[] lowest;
    private final double[] highest;

    /** The least and the most that an unknown may be. */
    record Range(int column, double least, double most) {

        double width() {
            return most - least;
        }
    }

    /** @param cells the unknown ones with their true numbers, by column */
    PossibleNumbers(List<Cell> cells, List<Map<Integer, Integer>> rows, List<Long> sides) {
        this.cells = cells;
        this.rows = rows;
        this.sides = sides;
        this.solver = MPSolver.createSolver("GLOP");
        this.variables = new MPVariable[cells.size()];
        this.lowest = cells.stream().mapToDouble(Cell::persons).toArray();
        this.highest = lowest.clone();
        for (int column = 0; column < variables.length; column++) {
            variables[column] = solver.makeNumVar(cells.get(column).least(), cells.get(column).persons() + FAR, "");
        }
        for (int row = 0; row < rows.size(); row++) {
            MPConstraint sum = solver.makeConstraint(sides.get(row), sides.get(row));
            rows.get(row).forEach((column, weight) -> sum.setCoefficient(variables[column], weight));
        }
    }

    /** Those of the sought unknowns that may differ by less than {@code room}. */
    List<Range> narrowerThan(double room, List<Integer> sought) {
        List<Integer> left = sought;
        for (boolean progress = true; progress;) {
            int before = left.size();
            left = lookTogether(lookTogether(left, true, room), false, room);
            progress = left.size() < before;
        }
        List<Range> narrow = new ArrayList<>();
        for (int column : left) {
            if (highest[column] - lowest[column] < room) {
                solve(List.of(column), true);
                solve(List.of(column), false);
            }
            if (highest[column] - lowest[column] < room - ROUNDING) {
                narrow.add(new Range(column, lowest[column], highest[column]));
            }
        }
        return narrow;
    }

    /** Moves as many as can be, none further than needed. */
    private List<Integer> lookTogether(List<Integer> sought, boolean up, double room) {
        for (int column : sought) {
            double least = cells.get(column).least();
            variables[column].setBounds(up ? least : Math.max(least, highest[column] - room), up ? lowest[column] + room : cells.get(column).persons() + FAR);
        }
        solve(sought, up);
        for (int column : sought) {
            variables[column].setBounds(cells.get(column).least(), cells.get(column).persons() + FAR);
        }
        return sought.stream().filter(column -> highest[column] - lowest[column] < room - ROUNDING).toList();
    }

    private void solve(List<Integer> columns, boolean up) {
        solver.objective().clear();
        columns.forEach(column -> solver.objective().setCoefficient(variables[column], 1));
        solver.objective().setOptimizationDirection(up);
        MPSolver.ResultStatus status = solver.solve(parameters);
        if (status != MPSolver.ResultStatus.OPTIMAL || !sumsHold()) {
            throw new IllegalStateException("the linear program of " + variables.length + " unknown cells ended " + status + " without a set of numbers that adds up");
        }
        for (int column = 0; column < variables.length; column++) {
            lowest[column] = Math.min(lowest[column], variables[column].solutionValue());
            highest[column] = Math.max(highest[column], variables[column].solutionValue());
        }
    }

    private boolean sumsHold() {
        for (int column = 0; column < variables.length; column++) {
            if (variables[column].solutionValue() < cells.get(column).least() - ROUNDING) {
                return false;
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            double sum = 0;
            for (Map.Entry<Integer, Integer> term : rows.get(row).entrySet()) {
                sum += term.getValue() * variables[term.getKey()].solutionValue();
            }
            if (Math.abs(sum - sides.get(row)) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        parameters.delete();
        solver.delete();
    }
}
