package io.whither.statistics;

/**
 * What a test of a hypothesis says.
 *
 * @param degreesOfFreedom 0 where the test has none
 * @param pValue two-sided
 * @param effect how large the effect is, on the test's own scale
 */
public record TestResult(double statistic, int degreesOfFreedom, double pValue, Interval effect) {}
