package io.whither.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/** The one level of confidence that is published, and the quantiles that follow from it. */
final class Confidence {

    static final double LEVEL = 0.95;
    static final double TAIL = (1 - LEVEL) / 2;
    /** Upper quantile of the standard normal distribution, 1.959964. */
    static final double Z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - TAIL);

    private Confidence() {}
}
