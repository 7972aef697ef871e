package io.whither.statistics;

/**
 * Intervals of a difference of shares, built from the two Wilson intervals.
 * Sources: Newcombe 1998, Statistics in Medicine 17:873-890 (independent) and 17:2635-2650 (paired), method 10 of each.
 */
public final class Newcombe {

    private Newcombe() {}

    /** The difference {@code part1/whole1 - part2/whole2} of two independent samples. */
    public static Interval independent(long part1, long whole1, long part2, long whole2) {
        return combine(Wilson.of(part1, whole1), Wilson.of(part2, whole2), 0);
    }

    /**
     * The difference of two shares of the same people: share before minus share after.
     *
     * @param both people who have the property on both sides
     * @param firstOnly people who have it on the first side only
     * @param secondOnly people who have it on the second side only
     * @param neither people who have it on no side
     */
    public static Interval paired(long both, long firstOnly, long secondOnly, long neither) {
        long people = both + firstOnly + secondOnly + neither;
        return combine(Wilson.of(both + firstOnly, people), Wilson.of(both + secondOnly, people),
                correlation(both, firstOnly, secondOnly, neither));
    }

    /** The phi coefficient, with the continuity correction that the method asks for when it is positive. */
    private static double correlation(long both, long firstOnly, long secondOnly, long neither) {
        double margins = (double) (both + firstOnly) * (secondOnly + neither) * (both + secondOnly) * (firstOnly + neither);
        if (margins == 0) {
            return 0;
        }
        double people = (double) both + firstOnly + secondOnly + neither;
        double excess = (double) both * neither - (double) firstOnly * secondOnly;
        double corrected = excess > 0 ? Math.max(excess - people / 2, 0) : excess;
        return corrected / Math.sqrt(margins);
    }

    private static Interval combine(Interval first, Interval second, double correlation) {
        double difference = first.estimate() - second.estimate();
        double down = length(first.estimate() - first.low(), second.high() - second.estimate(), correlation);
        double up = length(first.high() - first.estimate(), second.estimate() - second.low(), correlation);
        return new Interval(difference, Math.max(-1, difference - down), Math.min(1, difference + up));
    }

    private static double length(double a, double b, double correlation) {
        return Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b));
    }
}
