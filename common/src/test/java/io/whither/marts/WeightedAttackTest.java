package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.disclosure.Suppression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An attacker who knows the weight and size of every cell, the unweighted counts, and the weighted shares as rounded, looks for the most and the
 * fewest people that each cell can have of each kind. By linear programming, so independently of how the rounding was found.
 */
class WeightedAttackTest {

    private static final long SEED = 20231231;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void roundedSharesTellNoCellsCount(int cells) {
        Random random = new Random(SEED + cells);
        int rounded = 0;
        for (int cohort = 0; cohort < 12; cohort++) {
            Cohort made = Cohort.random(random, cells, 4);
            OptionalInt parts = SafeRounding.parts(made.table(), made.measures());
            if (parts.isPresent()) {
                rounded++;
                assertThat(made.leastRoom(parts.getAsInt())).as("cohort %d of %d cells, seed %d", cohort, cells, SEED).isGreaterThanOrEqualTo(Suppression.LEAST_ROOM - 1e-6);
            }
        }
        assertThat(rounded).as("cohorts that can be shown").isGreaterThan(3);
    }

    /** Why shares are rounded: two cells and two kinds are two equations for two counts. */
    @Test
    void exactSharesTellThemAll() {
        Cohort made = Cohort.random(new Random(SEED), 2, 2);
        assertThat(made.leastRoom(1_000_000)).isLessThan(0.1);
    }

    /** @param people by cell and kind */
    private record Cohort(List<Double> weights, int[][] people) {

        /** Each cell has its own weight and its own mix of kinds. */
        static Cohort random(Random random, int cells, int kinds) {
            List<Double> weights = new ArrayList<>();
            int[][] people = new int[cells][kinds];
            for (int cell = 0; cell < cells; cell++) {
                weights.add(0.3 + 2.7 * random.nextDouble());
                int size = 40 + random.nextInt(400);
                for (int kind = 0; kind < kinds; kind++) {
                    people[cell][kind] = random.nextInt(size);
                }
            }
            return new Cohort(weights, people);
        }

        List<Integer> measures() {
            return IntStream.range(0, people[0].length).boxed().toList();
        }

        WeightedTable table() {
            WeightedTable.Builder table = new WeightedTable.Builder(weights);
            for (int cell = 0; cell < people.length; cell++) {
                for (int kind : measures()) {
                    List<Double> adds = new ArrayList<>(Collections.nCopies(people[0].length, 0.0));
                    adds.set(kind, 1.0);
                    table.add(cell, adds, people[cell][kind]);
                }
            }
            return table.table();
        }

        /** The smallest difference between the most and the fewest people that any cell can have of a kind. */
        double leastRoom(int parts) {
            LinearConstraintSet known = known(parts);
            double least = Double.MAX_VALUE;
            for (int cell = 0; cell < people.length; cell++) {
                for (int kind : measures()) {
                    double most = extreme(cell, kind, known, GoalType.MAXIMIZE);
                    least = Math.min(least, most - extreme(cell, kind, known, GoalType.MINIMIZE));
                }
            }
            return least;
        }

        private double extreme(int cell, int kind, LinearConstraintSet known, GoalType goal) {
            double[] one = new double[people.length * people[0].length];
            one[cell * people[0].length + kind] = 1;
            return new SimplexSolver().optimize(new LinearObjectiveFunction(one, 0), known, goal, new NonNegativeConstraint(true), new MaxIter(10_000)).getValue();
        }

        private LinearConstraintSet known(int parts) {
            int kinds = people[0].length;
            WeightedTable table = table();
            List<LinearConstraint> known = new ArrayList<>();
            for (int cell = 0; cell < people.length; cell++) {
                double[] size = new double[people.length * kinds];
                for (int kind = 0; kind < kinds; kind++) {
                    size[cell * kinds + kind] = 1;
                }
                known.add(new LinearConstraint(size, Relationship.EQ, table.people(cell)));
            }
            for (int kind = 0; kind < kinds; kind++) {
                double[] count = new double[people.length * kinds];
                double[] share = new double[people.length * kinds];
                long all = 0;
                for (int cell = 0; cell < people.length; cell++) {
                    count[cell * kinds + kind] = 1;
                    share[cell * kinds + kind] = weights.get(cell) / table.weight();
                    all += people[cell][kind];
                }
                double shown = (double) Math.round(table.value(kind) * parts) / parts;
                known.add(new LinearConstraint(count, Relationship.EQ, all));
                known.add(new LinearConstraint(share, Relationship.GEQ, shown - 0.5 / parts));
                known.add(new LinearConstraint(share, Relationship.LEQ, shown + 0.5 / parts));
            }
            return new LinearConstraintSet(known);
        }
    }
}
