package io.whither.careers;

import io.whither.time.Months;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One month for each start and end, inside its interval: the one that leaves the smallest gap to, and the smallest overlap
 * with, the neighbours; where nothing decides, the latest month for an end and the earliest for a start.
 */
final class PointDates {

    /** No written date is wider than a year. */
    private static final int WIDEST = 11;

    /** A dated position before it has points. */
    record Dated(Position position, DateBounds bounds) {

        /** A job's dates follow from jobs, a state's from both, and a side post's from all: nothing of less weight moves a job. */
        private boolean isNeighbourOf(Dated other) {
            return rank() <= other.rank();
        }

        private int rank() {
            return HeldPosition.rank(position);
        }
    }

    private static final Comparator<Dated> IN_TIME = Comparator
            .comparingInt((Dated dated) -> dated.bounds().hasStart() ? dated.bounds().startEarliest() : dated.bounds().endEarliest())
            .thenComparingInt(dated -> dated.bounds().startLatest())
            .thenComparingInt(dated -> dated.bounds().endEarliest())
            .thenComparingInt(dated -> dated.bounds().endLatest())
            .thenComparingInt(dated -> dated.position().number());

    private final List<Dated> dated;
    private final int[] starts;
    private final int[] ends;

    private PointDates(List<Dated> positions) {
        this.dated = positions.stream().sorted(IN_TIME).toList();
        this.starts = new int[dated.size()];
        this.ends = new int[dated.size()];
        Arrays.fill(starts, Months.NONE);
        Arrays.fill(ends, Months.NONE);
    }

    /** In order of time. */
    static List<HeldPosition> of(List<Dated> positions) {
        return new PointDates(positions).held();
    }

    private List<HeldPosition> held() {
        takeExact();
        for (int rank = 0; rank <= HeldPosition.LOWEST_RANK; rank++) {
            choose(rank);
        }
        List<HeldPosition> held = new ArrayList<>(dated.size());
        for (int i = 0; i < dated.size(); i++) {
            held.add(held(i));
        }
        return held;
    }

    /** Jobs first: what is less must find them where they are. */
    private void choose(int rank) {
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] == Months.NONE && !bounds(i).isOpen() && dated.get(i).rank() == rank) {
                chooseEnd(i);
            }
        }
        int[] byEnd = null;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] == Months.NONE && dated.get(i).rank() == rank) {
                byEnd = byEnd == null ? byEnd() : byEnd;
                chooseStart(i, byEnd);
            }
        }
    }

    private void takeExact() {
        for (int i = 0; i < starts.length; i++) {
            DateBounds bounds = bounds(i);
            starts[i] = bounds.hasExactStart() ? bounds.startEarliest() : Months.NONE;
            ends[i] = bounds.isOpen() ? HeldPosition.OPEN : bounds.endEarliest() == bounds.endLatest() ? bounds.endLatest() : Months.NONE;
        }
    }

    private void chooseEnd(int i) {
        DateBounds bounds = bounds(i);
        int next = successor(i);
        if (next < 0) {
            ends[i] = bounds.endLatest();
        } else if (starts[next] != Months.NONE) {
            ends[i] = within(starts[next] - 1, bounds.endEarliest(), bounds.endLatest());
        } else {
            chooseTogether(i, next);
        }
    }

    /** Both the end and the start after it are intervals: they touch where they can. */
    private void chooseTogether(int i, int next) {
        DateBounds ending = bounds(i);
        DateBounds starting = bounds(next);
        int latestTouch = ending.endLatest() == Months.NONE ? starting.startLatest() - 1 : Math.min(ending.endLatest(), starting.startLatest() - 1);
        int end = within(latestTouch, ending.endEarliest(), ending.endLatest());
        ends[i] = end;
        starts[next] = within(end + 1, starting.startEarliest(), starting.startLatest());
    }

    /** The first later position that may begin at the end or after it; -1 when there is none. */
    private int successor(int i) {
        int endEarliest = bounds(i).endEarliest();
        for (int j = Math.max(i + 1, firstStarting(endEarliest - WIDEST)); j < dated.size(); j++) {
            if (bounds(j).hasStart() && bounds(j).startLatest() >= endEarliest && dated.get(j).isNeighbourOf(dated.get(i))) {
                return j;
            }
        }
        return -1;
    }

    /** Place of the first position that starts in that month or later. */
    private int firstStarting(int month) {
        int low = 0;
        int high = dated.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            DateBounds bounds = bounds(middle);
            int start = bounds.hasStart() ? bounds.startEarliest() : bounds.endEarliest();
            if (start < month) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int[] byEnd() {
        return IntStream.range(0, ends.length).filter(i -> ends[i] != Months.NONE).boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> ends[i]).thenComparingInt(i -> i)).mapToInt(Integer::intValue).toArray();
    }

    private void chooseStart(int i, int[] byEnd) {
        DateBounds bounds = bounds(i);
        int before = predecessorEnd(i, byEnd);
        int own = ends[i] == Months.NONE ? bounds.startLatest() : Math.min(bounds.startLatest(), ends[i]);
        if (before == Months.NONE) {
            starts[i] = bounds.hasStart() ? bounds.startEarliest() : own;
        } else {
            starts[i] = Math.min(bounds.hasStart() ? Math.max(before + 1, bounds.startEarliest()) : before + 1, own);
        }
    }

    /** The last end of another position at or before the latest start; none when there is none. */
    private int predecessorEnd(int i, int[] byEnd) {
        int low = 0;
        int high = byEnd.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[byEnd[middle]] <= bounds(i).startLatest()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low - 1; at >= 0; at--) {
            if (byEnd[at] != i && dated.get(byEnd[at]).isNeighbourOf(dated.get(i))) {
                return ends[byEnd[at]];
            }
        }
        return Months.NONE;
    }

    private HeldPosition held(int i) {
        boolean endsSomewhen = ends[i] == Months.NONE;
        int to = endsSomewhen ? starts[i] : ends[i];
        // An interval for the start may have been drawn past an end that was chosen for itself.
        int from = Math.min(starts[i], to);
        return new HeldPosition(dated.get(i).position(), bounds(i), from, to, endsSomewhen);
    }

    private DateBounds bounds(int i) {
        return dated.get(i).bounds();
    }

    private static int within(int month, int earliest, int latest) {
        int atMost = latest == Months.NONE ? month : Math.min(month, latest);
        return Math.max(atMost, earliest);
    }
}
