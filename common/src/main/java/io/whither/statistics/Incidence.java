package io.whither.statistics;

/**
 * The probability that an event of one cause came within so many months.
 *
 * @param atRisk people without an event and under observation when the month began
 * @param share the estimate with its bounds; without bounds where it is 0 or 1
 * @param variance of the estimate
 */
public record Incidence(int month, long atRisk, Interval share, double variance) {}
