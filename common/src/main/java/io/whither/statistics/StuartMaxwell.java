package io.whither.statistics;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Whether a square table of pairs has the same margins before and after. Sources: Stuart 1955; Maxwell 1970.
 * The effect is the square root of the statistic over the people, which is 0 for equal margins; it has no bounds.
 */
public final class StuartMaxwell {

    private StuartMaxwell() {}

    /**
     * @param table people by category before (row) and after (column)
     * @throws IllegalArgumentException when the table is not square
     */
    public static TestResult of(long[][] table) {
        int size = table.length;
        RealVector difference = new ArrayRealVector(size);
        RealMatrix covariance = new Array2DRowRealMatrix(Math.max(1, size), Math.max(1, size));
        double people = 0;
        for (int row = 0; row < size; row++) {
            if (table[row].length != size) {
                throw new IllegalArgumentException("row " + row + " has " + table[row].length + " of " + size + " columns");
            }
            for (int column = 0; column < size; column++) {
                long count = table[row][column];
                people += count;
                if (row != column) {
                    difference.addToEntry(row, count);
                    difference.addToEntry(column, -count);
                    covariance.addToEntry(row, row, count);
                    covariance.addToEntry(column, column, count);
                    covariance.addToEntry(row, column, -count);
                    covariance.addToEntry(column, row, -count);
                }
            }
        }
        return result(difference, covariance, people);
    }

    /** The pseudo-inverse drops what is redundant: the last category, those that nobody enters or leaves. */
    private static TestResult result(RealVector difference, RealMatrix covariance, double people) {
        SingularValueDecomposition decomposition = new SingularValueDecomposition(covariance);
        int rank = decomposition.getRank();
        if (rank == 0) {
            return new TestResult(0, 0, 1, Interval.unbounded(0));
        }
        double statistic = difference.dotProduct(decomposition.getSolver().solve(difference));
        double pValue = 1 - new ChiSquaredDistribution(null, rank).cumulativeProbability(statistic);
        return new TestResult(statistic, rank, pValue, Interval.unbounded(Math.sqrt(statistic / people)));
    }
}
