package io.whither.statistics;

/**
 * An estimate and the bounds of its 95 % interval.
 *
 * @param low lower bound; NaN where the data allow none
 * @param high upper bound; NaN where the data allow none
 */
public record Interval(double estimate, double low, double high) {

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** An estimate without bounds. */
    public static Interval unbounded(double estimate) {
        return new Interval(estimate, Double.NaN, Double.NaN);
    }

    public boolean hasBounds() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The same interval of the quantity times {@code factor}, which is at least 0. */
    public Interval scaledBy(double factor) {
        return new Interval(estimate * factor, low * factor, high * factor);
    }
}
