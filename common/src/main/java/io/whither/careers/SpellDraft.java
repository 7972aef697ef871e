package io.whither.careers;

import io.whither.time.Months;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Positions with one group, while they are being merged. Ordered by their first months. */
final class SpellDraft {

    private static final Comparator<HeldPosition> BY_END = Comparator.comparingInt(HeldPosition::to)
            .thenComparingInt(HeldPosition::from).thenComparingInt(held -> held.position().number());

    private final List<HeldPosition> members = new ArrayList<>();
    private HeldPosition last;

    SpellDraft(HeldPosition first) {
        add(first);
    }

    void add(HeldPosition held) {
        members.add(held);
        last = last == null || BY_END.compare(held, last) > 0 ? held : last;
    }

    /** In order of time. */
    List<HeldPosition> members() {
        return members;
    }

    HeldPosition first() {
        return members.get(0);
    }

    /** The one that ends last. */
    HeldPosition last() {
        return last;
    }

    int from() {
        return first().from();
    }

    int to() {
        return last.to();
    }

    boolean isOpen() {
        return to() == HeldPosition.OPEN;
    }

    /** The latest of a bound over the members; none when one of those that could be last has none. */
    int endLatest() {
        return last.bounds().endLatest() == Months.NONE ? Months.NONE
                : members.stream().mapToInt(held -> held.bounds().endLatest()).max().orElseThrow();
    }

    int endEarliest() {
        return isOpen() ? Months.NONE : members.stream().mapToInt(held -> held.bounds().endEarliest()).max().orElseThrow();
    }

    int startEarliest() {
        return first().bounds().hasStart() ? members.stream().filter(held -> held.bounds().hasStart())
                .mapToInt(held -> held.bounds().startEarliest()).min().orElseThrow() : Months.NONE;
    }

    int startLatest() {
        return members.stream().mapToInt(held -> held.bounds().startLatest()).min().orElseThrow();
    }
}
