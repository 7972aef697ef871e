package io.whither.marts;

import io.whither.statistics.Histogram;
import io.whither.statistics.Interval;
import io.whither.statistics.Mean;

/** The sums that a mean needs, of values that are counted. */
record Moments(long size, double sum, double squares) {

    static Moments of(Histogram values) {
        double sum = 0;
        double squares = 0;
        for (var entry : values.counts().entrySet()) {
            sum += (double) entry.getKey() * entry.getValue();
            squares += (double) entry.getKey() * entry.getKey() * entry.getValue();
        }
        return new Moments(values.size(), sum, squares);
    }

    /** Of levels gained, over the paired matrix. */
    static Moments of(LevelCounts levels) {
        long size = 0;
        double sum = 0;
        double squares = 0;
        for (int[] pair : levels.pairs((from, to) -> true)) {
            long people = levels.pairs()[pair[0]][pair[1]];
            int change = pair[1] - pair[0];
            size += people;
            sum += (double) change * people;
            squares += (double) change * change * people;
        }
        return new Moments(size, sum, squares);
    }

    /** Of the values, from a sample of at least 2. */
    double variance() {
        return Math.max(0, squares - sum * sum / size) / (size - 1);
    }

    Interval mean() {
        return Mean.of(size, sum, squares);
    }

    Interval minus(Moments other) {
        return Mean.difference(size, sum, squares, other.size, other.sum, other.squares);
    }
}
