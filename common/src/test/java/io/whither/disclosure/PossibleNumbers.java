package io.whither.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * How far unknown numbers may differ from the true ones while all sums hold, by linear programs over the differences. A set of differences that was
 * found for one unknown counts for all of them, so most programs look for many at a time; each set is checked, so that no error of the solver hides
 * a find.
 */
final class PossibleNumbers {

    /** No program looks further from the true number than this, which makes all of them bounded; it could only add finds. */
    private static final double FAR = 1_000;
    private static final double ROUNDING = 1e-5;
    private static final List<LinearSolver.Configuration> WAYS = List.of(new LinearSolver.Configuration().dual(), new LinearSolver.Configuration().primal());

    private final List<Cell> cells;
    private final List<Map<Integer, Integer>> rows;
    private final SmallerSums.Tie[] ties;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    /** Those that others are tied to; the others have none. */
    private final Variable[] differences;
    /** Between these a difference may be, without those of the sums. */
    private final double[] least;
    private final double[] most;
    /** Over all sets that were found to agree with everything seen. */
    private final double[] lowest;
    private final double[] highest;

    /** The least and the most that an unknown may be. */
    record Range(int column, double least, double most) {

        double width() {
            return most - least;
        }
    }

    /**
     * @param cells the unknown ones with their true numbers, by column
     * @param rows sums over them with known sides, as weights by column
     * @param open which unknowns the sums do not determine
     */
    PossibleNumbers(List<Cell> cells, List<Map<Integer, Integer>> rows, boolean[] open) {
        this.cells = cells;
        this.rows = rows;
        SmallerSums sums = new SmallerSums(rows, open);
        int size = cells.size();
        ties = new SmallerSums.Tie[size];
        differences = new Variable[size];
        least = new double[size];
        most = new double[size];
        lowest = new double[size];
        highest = new double[size];
        Arrays.fill(least, -FAR);
        Arrays.fill(most, FAR);
        for (int column = 0; column < size; column++) {
            ties[column] = sums.of(column);
            bound(ties[column], cells.get(column).least() - cells.get(column).persons());
        }
        for (SmallerSums.Tie tie : ties) {
            if (tie.sign() != 0 && differences[tie.column()] == null) {
                differences[tie.column()] = model.newVariable("d" + tie.column()).lower(least[tie.column()]).upper(most[tie.column()]);
            }
        }
        int number = 0;
        for (Map<Integer, Integer> row : sums.rows()) {
            Expression sum = model.newExpression("s" + number++).level(0);
            row.forEach((column, weight) -> sum.set(differences[column], weight));
        }
    }

    private void bound(SmallerSums.Tie tie, double from) {
        if (tie.sign() > 0) {
            least[tie.column()] = Math.max(least[tie.column()], from);
        } else if (tie.sign() < 0) {
            most[tie.column()] = Math.min(most[tie.column()], -from);
        }
    }

    /** Those of the sought unknowns that may differ by less than {@code room}. */
    List<Range> narrowerThan(double room, List<Integer> sought) {
        List<Integer> left = sought.stream().map(column -> ties[column].column()).distinct().toList();
        for (boolean progress = !left.isEmpty(); progress;) {
            int before = left.size();
            left = lookTogether(lookTogether(left, true, room), false, room);
            progress = !left.isEmpty() && left.size() < before;
        }
        // What looks like a find must be one both ways: the solver may stop short.
        for (int column : left) {
            for (LinearSolver.Configuration way : WAYS) {
                if (isNarrow(column, room)) {
                    model.options.linear(way);
                    solve(List.of(column), true);
                    solve(List.of(column), false);
                }
            }
        }
        return sought.stream().filter(column -> isNarrow(ties[column].column(), room)).map(this::range).toList();
    }

    private Range range(int column) {
        double persons = cells.get(column).persons();
        SmallerSums.Tie tie = ties[column];
        return tie.sign() > 0 ? new Range(column, persons + lowest[tie.column()], persons + highest[tie.column()])
                : new Range(column, persons - highest[tie.column()], persons - lowest[tie.column()]);
    }

    private boolean isNarrow(int column, double room) {
        return highest[column] - lowest[column] < room - ROUNDING;
    }

    /** Moves as many as can be, none further than needed. */
    private List<Integer> lookTogether(List<Integer> sought, boolean up, double room) {
        if (sought.isEmpty()) {
            return sought;
        }
        for (int column : sought) {
            differences[column].lower(up ? least[column] : Math.max(least[column], highest[column] - room))
                    .upper(up ? Math.min(most[column], lowest[column] + room) : most[column]);
        }
        solve(sought, up);
        for (int column : sought) {
            differences[column].lower(least[column]).upper(most[column]);
        }
        return sought.stream().filter(column -> isNarrow(column, room)).toList();
    }

    private void solve(List<Integer> columns, boolean up) {
        model.getVariables().forEach(difference -> difference.weight(null));
        columns.forEach(column -> differences[column].weight(1));
        Optimisation.Result result = up ? model.maximise() : model.minimise();
        double[] found = found(result);
        if (!result.getState().isOptimal() || !sumsHold(found)) {
            throw new IllegalStateException("the linear program of " + found.length + " unknown cells ended " + result.getState() + " without a set of numbers that adds up");
        }
        for (int column = 0; column < found.length; column++) {
            lowest[column] = Math.min(lowest[column], found[column]);
            highest[column] = Math.max(highest[column], found[column]);
        }
    }

    private double[] found(Optimisation.Result result) {
        double[] found = new double[ties.length];
        for (int column = 0; column < found.length; column++) {
            SmallerSums.Tie tie = ties[column];
            found[column] = tie.sign() == 0 ? 0 : tie.sign() * result.doubleValue(model.indexOf(differences[tie.column()]));
        }
        return found;
    }

    private boolean sumsHold(double[] found) {
        for (int column = 0; column < found.length; column++) {
            if (found[column] < cells.get(column).least() - cells.get(column).persons() - ROUNDING) {
                return false;
            }
        }
        for (Map<Integer, Integer> row : rows) {
            double sum = 0;
            for (Map.Entry<Integer, Integer> term : row.entrySet()) {
                sum += term.getValue() * found[term.getKey()];
            }
            if (Math.abs(sum) > ROUNDING) {
                return false;
            }
        }
        return true;
    }
}
