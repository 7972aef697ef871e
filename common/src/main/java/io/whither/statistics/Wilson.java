package io.whither.statistics;

import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/** Score interval of a share. Source: Wilson 1927; Newcombe 1998 (single proportion), method 3. */
public final class Wilson {

    private static final WilsonScoreInterval SCORE = new WilsonScoreInterval();

    private Wilson() {}

    /**
     * The interval of {@code part / whole}.
     *
     * @param whole at least 1
     * @throws IllegalArgumentException when {@code part} is negative or above {@code whole}, or {@code whole} is 0
     */
    public static Interval of(long part, long whole) {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
        var bounds = SCORE.createInterval(Math.toIntExact(whole), Math.toIntExact(part), Confidence.LEVEL);
        // Rounding must not put a bound on the wrong side of a share of exactly 0 or 1.
        double low = part == 0 ? 0 : bounds.getLowerBound();
        double high = part == whole ? 1 : bounds.getUpperBound();
        return new Interval((double) part / whole, low, high);
    }

    /**
     * The interval of a weighted share; the effective size is no whole number, which the library's interval asks for.
     *
     * @param share from 0 to 1
     * @param effectiveSize people that the weights are worth, above 0; see {@link Raking}
     */
    public static Interval weighted(double share, double effectiveSize) {
        if (!(share >= 0 && share <= 1) || !(effectiveSize > 0)) {
            throw new IllegalArgumentException("share " + share + " of effective size " + effectiveSize);
        }
        double z2 = Confidence.Z * Confidence.Z;
        double centre = (share + z2 / (2 * effectiveSize)) / (1 + z2 / effectiveSize);
        double half = Confidence.Z / (1 + z2 / effectiveSize)
                * Math.sqrt(share * (1 - share) / effectiveSize + z2 / (4 * effectiveSize * effectiveSize));
        return new Interval(share, Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
