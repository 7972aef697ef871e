package io.whither.marts;

import io.whither.statistics.Histogram;

/**
 * The leavers with one kind of destination.
 *
 * @param leavers whose point value lies in the window
 * @param certain whose whole exit interval lies in it
 * @param possible of whose exit interval some months lie in it and some do not, counted or not
 * @param gaps whole months between exit and start, of those leavers who have a start
 */
public record OutcomeCounts(long leavers, long certain, long possible, Histogram gaps) {

    public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, Histogram.EMPTY);

    public OutcomeCounts {
        if (certain > leavers || leavers > certain + possible || gaps.size() > leavers) {
            throw new IllegalArgumentException("leavers " + leavers + ", certain " + certain + ", possible " + possible + ", gaps "
                    + gaps.size() + ": the certain are leavers, the leavers certain or possible, and only leavers have gaps");
        }
    }

    public long largest() {
        return certain + possible;
    }

    OutcomeCounts plus(OutcomeCounts other) {
        return new OutcomeCounts(leavers + other.leavers, certain + other.certain, possible + other.possible, gaps.plus(other.gaps));
    }
}
