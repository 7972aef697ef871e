package io.whither.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/** Mean with Student's interval, from three sums, so that groups add up. */
public final class Mean {

    private Mean() {}

    /**
     * @param size how many values, at least 1; one value allows no bounds
     * @param sum their sum
     * @param sumOfSquares the sum of their squares
     */
    public static Interval of(long size, double sum, double sumOfSquares) {
        if (size < 1) {
            throw new IllegalArgumentException("the mean of " + size + " values");
        }
        double mean = sum / size;
        if (size == 1) {
            return Interval.unbounded(mean);
        }
        double half = halfWidth(size - 1, standardError(size, sum, sumOfSquares));
        return new Interval(mean, mean - half, mean + half);
    }

    /**
     * The interval of a weighted mean.
     *
     * @param variance of the values
     * @param effectiveSize values that the weights are worth, above 1; see {@link Raking}
     */
    public static Interval weighted(double mean, double variance, double effectiveSize) {
        double half = halfWidth(effectiveSize - 1, Math.sqrt(variance / effectiveSize));
        return new Interval(mean, mean - half, mean + half);
    }

    /** The difference of two independent means with Welch's interval. */
    public static Interval difference(long size1, double sum1, double squares1, long size2, double sum2, double squares2) {
        double difference = sum1 / size1 - sum2 / size2;
        if (size1 < 2 || size2 < 2) {
            return Interval.unbounded(difference);
        }
        double error1 = standardError(size1, sum1, squares1);
        double error2 = standardError(size2, sum2, squares2);
        double variance = error1 * error1 + error2 * error2;
        if (variance == 0) {
            return new Interval(difference, difference, difference);
        }
        double freedom = variance * variance
                / (Math.pow(error1, 4) / (size1 - 1) + Math.pow(error2, 4) / (size2 - 1));
        double half = halfWidth(freedom, Math.sqrt(variance));
        return new Interval(difference, difference - half, difference + half);
    }

    private static double standardError(long size, double sum, double sumOfSquares) {
        return Math.sqrt(Math.max(0, sumOfSquares - sum * sum / size) / (size - 1) / size);
    }

    private static double halfWidth(double degreesOfFreedom, double standardError) {
        return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(1 - Confidence.TAIL) * standardError;
    }
}
