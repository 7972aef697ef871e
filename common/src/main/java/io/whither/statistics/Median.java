package io.whither.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/** Exact median with the interval between two order statistics. Source: Conover 1999, Practical Nonparametric Statistics, 3.2. */
public final class Median {

    private Median() {}

    /**
     * The middle value, or the mean of the two middle ones. Its bounds are values that were seen; fewer than 6 values
     * allow none.
     *
     * @throws IllegalArgumentException when the histogram is empty
     */
    public static Interval of(Histogram values) {
        long size = values.size();
        if (size == 0) {
            throw new IllegalArgumentException("an empty histogram has no median");
        }
        double middle = (values.at((size + 1) / 2) + values.at(size / 2 + 1)) / 2.0;
        long place = lowerPlace(Math.toIntExact(size));
        return place < 1 ? Interval.unbounded(middle)
                : new Interval(middle, values.at(place), values.at(size + 1 - place));
    }

    /** The largest place whose order statistic lies above the median with a probability of at most 2.5 %; 0 when none does. */
    private static long lowerPlace(int size) {
        var below = new BinomialDistribution(null, size, 0.5);
        int place = below.inverseCumulativeProbability(Confidence.TAIL);
        while (place > 0 && below.cumulativeProbability(place - 1) > Confidence.TAIL) {
            place--;
        }
        return place;
    }
}
