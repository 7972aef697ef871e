package io.whither.marts;

import io.whither.statistics.Histogram;

/**
 * The exits from one group to another, of one month and function.
 *
 * @param ee with a gap of 0 or 1 month
 * @param aq with a gap of 2 or 3 months
 * @param ne with a gap of 4 months or more
 * @param changes levels gained, of those whose level is known on both sides
 */
public record FlowCounts(long ee, long aq, long ne, Histogram changes) {

    public static final FlowCounts NONE = new FlowCounts(0, 0, 0, Histogram.EMPTY);

    public long moves() {
        return ee + aq + ne;
    }

    public FlowCounts plus(FlowCounts other) {
        return new FlowCounts(ee + other.ee, aq + other.aq, ne + other.ne, changes.plus(other.changes));
    }
}
