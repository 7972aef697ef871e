package io.whither.cohorts;

import java.io.Serializable;
import io.whither.time.Months;

/** A stretch of months, both ends included; numbers of {@link Months}. */
public record MonthWindow(int from, int to) implements Serializable {

    public MonthWindow {
        if (from == Months.NONE || to == Months.NONE || from > to) {
            throw new IllegalArgumentException(
                    "window from " + Months.text(from) + " to " + Months.text(to) + ": give two months, the earlier one first");
        }
    }

    public boolean contains(int month) {
        return from <= month && month <= to;
    }

    /** How many months of {@code [earliest, latest]} lie inside. */
    public int overlap(int earliest, int latest) {
        return Math.max(0, Math.min(to, latest) - Math.max(from, earliest) + 1);
    }

    @Override
    public String toString() {
        return Months.text(from) + " to " + Months.text(to);
    }
}
