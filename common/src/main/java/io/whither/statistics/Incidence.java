package io.whither.statistics;

/**
 * The probability that an event of one cause came within so many months.
 *
 * @param atRisk people without an event and under observation when the month began
 * @param share the estimate with its bounds; without bounds where it is 0 or 1
 * @param variance of the estimate
 */
public record Incidence(int month, long atRisk, Interval share, double variance) {

    /** The difference to another group's incidence, with the normal interval of two independent estimates. */
    public Interval minus(Incidence other) {
        double difference = share.estimate() - other.share.estimate();
        double half = Confidence.Z * Math.sqrt(variance + other.variance);
        return new Interval(difference, Math.max(-1, difference - half), Math.min(1, difference + half));
    }
}
