package io.whither.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Exact test of whether as many go up as down, those who stay left out; for two categories it is McNemar's exact test.
 * The statistic is the number of those who go up, the effect their share among those who change, with the exact interval
 * of Clopper and Pearson 1934. Source: Conover 1999, Practical Nonparametric Statistics, 3.4.
 */
public final class SignTest {

    private SignTest() {}

    /** @throws IllegalArgumentException when nobody changes */
    public static TestResult of(long up, long down) {
        int changed = Math.toIntExact(up + down);
        if (changed == 0) {
            throw new IllegalArgumentException("a sign test without changes");
        }
        double tail = new BinomialDistribution(null, changed, 0.5).cumulativeProbability((int) Math.min(up, down));
        return new TestResult(up, 0, Math.min(1, 2 * tail), upAmongChanged(up, down));
    }

    /** By quantiles of the beta distribution; the library's own interval fails when all go one way. */
    private static Interval upAmongChanged(long up, long down) {
        double low = up == 0 ? 0 : new BetaDistribution(null, up, down + 1).inverseCumulativeProbability(Confidence.TAIL);
        double high = down == 0 ? 1 : new BetaDistribution(null, up + 1, down).inverseCumulativeProbability(1 - Confidence.TAIL);
        return new Interval((double) up / (up + down), low, high);
    }
}
