package io.whither.careers;

import io.whither.profile.PositionFault;
import io.whither.time.Months;
import io.whither.time.PartialDate;

/**
 * The months in which a position can have begun and ended, with nothing assumed that is not certain: a missing start is bounded
 * by the position's own end, a missing end by its own start.
 *
 * @param startEarliest none when the start is missing
 * @param startLatest none only when the position has no date at all
 * @param endEarliest none when it is open
 * @param endLatest none when it is open, or past without a written end
 * @param isOpen open on paper
 */
record DateBounds(int startEarliest, int startLatest, int endEarliest, int endLatest, boolean isOpen) {

    static final DateBounds UNDATED = new DateBounds(Months.NONE, Months.NONE, Months.NONE, Months.NONE, false);

    /**
     * @param laterPaidStart whether another paid job begins later: then an end of which nothing is said is a missing one
     */
    static DateBounds of(Position position, boolean laterPaidStart) {
        PartialDate start = position.start();
        PartialDate end = writtenEnd(position);
        if (start.isMissing() && end.isMissing() || startsInFuture(position)) {
            return UNDATED;
        }
        if (end.isMissing()) {
            return isOpen(position, laterPaidStart)
                    ? new DateBounds(start.earliest(), start.latest(), Months.NONE, Months.NONE, true)
                    : new DateBounds(start.earliest(), start.latest(), start.earliest(), Months.NONE, false);
        }
        return start.isMissing()
                ? new DateBounds(Months.NONE, end.latest(), end.earliest(), end.latest(), false)
                : new DateBounds(start.earliest(), Math.min(start.latest(), end.latest()), Math.max(end.earliest(), start.earliest()), end.latest(), false);
    }

    boolean isDated() {
        return startLatest != Months.NONE;
    }

    boolean hasStart() {
        return startEarliest != Months.NONE;
    }

    boolean hasExactStart() {
        return hasStart() && startEarliest == startLatest;
    }

    /** Nothing about it is uncertain. */
    boolean isExact() {
        return hasExactStart() && (isOpen || endEarliest == endLatest);
    }

    /** Whether the other lies wholly inside, and is not the same. */
    boolean isCoarserThan(DateBounds other) {
        return isOpen == other.isOpen && !equals(other) && width() > other.width()
                && holds(startEarliest, startLatest, other.startEarliest, other.startLatest)
                && (isOpen || holds(endEarliest, endLatest, other.endEarliest, other.endLatest));
    }

    /** Months of doubt about start and end together; a side without a bound counts as more than any that has both. */
    long width() {
        return width(startEarliest, startLatest) + (isOpen ? 0 : width(endEarliest, endLatest));
    }

    private static long width(int earliest, int latest) {
        return earliest == Months.NONE || latest == Months.NONE ? Integer.MAX_VALUE : (long) latest - earliest;
    }

    private static boolean holds(int earliest, int latest, int otherEarliest, int otherLatest) {
        boolean notBefore = earliest == Months.NONE || otherEarliest != Months.NONE && otherEarliest >= earliest;
        return notBefore && (latest == Months.NONE || otherLatest != Months.NONE && otherLatest <= latest);
    }

    /** An end in the future is open on paper; one before the start says nothing. */
    private static PartialDate writtenEnd(Position position) {
        boolean beforeStart = !position.start().isMissing() && !position.end().isMissing()
                && position.end().latest() < position.start().earliest();
        return beforeStart || has(position, PositionFault.END_IN_FUTURE) ? PartialDate.MISSING : position.end();
    }

    private static boolean isOpen(Position position, boolean laterPaidStart) {
        if (has(position, PositionFault.END_IN_FUTURE)) {
            return true;
        }
        boolean contradictory = !position.end().isMissing();
        return !contradictory && switch (position.currency()) {
            case CURRENT -> true;
            case PAST -> false;
            case UNKNOWN -> !laterPaidStart;
        };
    }

    /** A start that had not come when the source looked dates nothing. */
    static boolean startsInFuture(Position position) {
        return has(position, PositionFault.START_IN_FUTURE);
    }

    private static boolean has(Position position, PositionFault fault) {
        return position.faults().contains(fault.code());
    }
}
