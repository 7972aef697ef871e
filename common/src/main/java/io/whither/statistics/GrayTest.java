package io.whither.statistics;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Whether two groups have the same cumulative incidence of one cause, the others competing.
 * Source: Gray 1988, Annals of Statistics 16:1141-1154, weight 1, with the correction of the variance for ties.
 */
public final class GrayTest {

    private final Group[] groups;
    private final int months;
    /** Incidence of the cause in the two groups together, before each month and at the end. */
    private final double[] pooled;
    /** Covariance weights of the first group's score by group, at each month, and summed over the months so far. */
    private final double[][] weight;
    private final double[][] drift;
    private double score;

    private GrayTest(CompetingRisks first, CompetingRisks second, int cause) {
        months = Math.max(first.months(), second.months());
        groups = new Group[] {new Group(first, cause, months), new Group(second, cause, months)};
        pooled = new double[months + 1];
        weight = new double[months + 1][2];
        drift = new double[months + 1][2];
        for (int month = 0; month < months; month++) {
            advance(month);
        }
    }

    /**
     * @return chi-square with one degree of freedom; the effect is the difference of the two incidences at the last month
     *     that both groups reach, first minus second, without bounds
     */
    public static TestResult of(CompetingRisks first, CompetingRisks second, int cause) {
        GrayTest test = new GrayTest(first, second, cause);
        double variance = test.variance();
        double statistic = variance > 0 ? test.score * test.score / variance : 0;
        double pValue = 1 - new ChiSquaredDistribution(null, 1).cumulativeProbability(statistic);
        return new TestResult(statistic, 1, pValue, Interval.unbounded(test.difference()));
    }

    private double difference() {
        int last = 0;
        while (last < months && groups[0].atRisk[last] > 0 && groups[1].atRisk[last] > 0) {
            last++;
        }
        return groups[0].incidence[last] - groups[1].incidence[last];
    }

    private void advance(int month) {
        double exposure = 0;
        double subExposure = 0;
        long events = 0;
        for (Group group : groups) {
            exposure += group.exposure(month);
            subExposure += group.exposure(month) * (1 - group.incidence[month]);
            events += group.own[month];
        }
        pooled[month + 1] = pooled[month] + (exposure == 0 ? 0 : events / exposure);
        drift[month + 1] = drift[month].clone();
        if (exposure == 0) {
            return;
        }
        if (groups[0].atRisk[month] > 0) {
            score += groups[0].own[month] - events * groups[0].exposure(month) * (1 - groups[0].incidence[month]) / subExposure;
        }
        double share = groups[0].exposure(month) / exposure;
        weight[month][0] = groups[0].exposure(month) * (1 - share);
        weight[month][1] = -groups[1].exposure(month) * share;
        for (int group = 0; group < 2 && events > 0; group++) {
            drift[month + 1][group] += weight[month][group] * events / (exposure * (1 - pooled[month]));
        }
    }

    /** Sums, over months and groups, the squared weight of an event in the score times the variance of the events. */
    private double variance() {
        double sum = 0;
        for (int month = 0; month < months; month++) {
            double exposure = groups[0].exposure(month) + groups[1].exposure(month);
            long events = groups[0].own[month] + groups[1].own[month];
            for (int group = 0; group < 2; group++) {
                Group at = groups[group];
                if (at.atRisk[month] == 0) {
                    continue;
                }
                double after = at.survival[month + 1] > 0 ? (1 - pooled[month + 1]) / at.survival[month + 1] : 0;
                double rest = drift[months][group] - drift[month + 1][group];
                if (events > 0) {
                    double slope = weight[month][group] + (1 - after) * rest;
                    sum += slope * slope * ownVariance(at, month, events, exposure);
                }
                if (at.other[month] > 0 && at.survival[month + 1] > 0) {
                    double slope = after * rest;
                    sum += slope * slope * otherVariance(at, month);
                }
            }
        }
        return sum;
    }

    /** Under the hypothesis both groups share the hazard of the cause, so the events of both estimate it. */
    private static double ownVariance(Group at, int month, long events, double exposure) {
        double ties = events > 1 ? 1 - (events - 1) / (exposure * at.survival[month] - 1) : 1;
        return ties * at.survival[month] * events / (exposure * at.atRisk[month]);
    }

    private static double otherVariance(Group at, int month) {
        double ties = at.other[month] > 1 ? 1 - (at.other[month] - 1.0) / (at.atRisk[month] - 1.0) : 1;
        double survival = at.survival[month];
        return ties * survival * survival * at.other[month] / ((double) at.atRisk[month] * at.atRisk[month]);
    }

    /** One group's counts and curves; curves hold the value before each month and, last, at the end. */
    private static final class Group {

        private final long[] own;
        private final long[] other;
        private final long[] atRisk;
        private final double[] survival;
        private final double[] incidence;

        private Group(CompetingRisks data, int cause, int months) {
            own = new long[months];
            other = new long[months];
            atRisk = new long[months];
            survival = new double[months + 1];
            incidence = new double[months + 1];
            survival[0] = 1;
            long left = data.people();
            for (int month = 0; month < months; month++) {
                boolean seen = month < data.months();
                atRisk[month] = left;
                own[month] = seen ? data.events(month, cause) : 0;
                other[month] = seen ? data.events(month) - own[month] : 0;
                double hazard = left == 0 ? 0 : (double) own[month] / left;
                double all = left == 0 ? 0 : (double) (own[month] + other[month]) / left;
                incidence[month + 1] = incidence[month] + survival[month] * hazard;
                survival[month + 1] = survival[month] * (1 - all);
                left -= seen ? data.events(month) + data.censored(month) : 0;
            }
        }

        /** People at risk, had nobody been lost to other causes or from sight. */
        private double exposure(int month) {
            return atRisk[month] == 0 ? 0 : atRisk[month] / survival[month];
        }
    }
}
