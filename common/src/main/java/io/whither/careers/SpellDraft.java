package io.whither.careers;

import io.whither.employers.GroupLookup;
import io.whither.time.Months;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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

    /** Whether a later position is with the same group in a month in which both meet, and near enough. */
    boolean isJoinedBy(HeldPosition next, int sameEmployerGap, GroupLookup groups) {
        if (next.isSide() != last.isSide() || next.from() - to() - 1 > sameEmployerGap) {
            return false;
        }
        int lastCommonMonth = Math.max(next.from(), Math.min(to(), next.to()));
        return key(last, next.from(), groups).equals(key(next, next.from(), groups))
                || key(last, lastCommonMonth, groups).equals(key(next, lastCommonMonth, groups));
    }

    /** What makes two positions one employer's: the group, or without a company the kind, or the name as written. */
    private static String key(HeldPosition held, int month, GroupLookup groups) {
        Position position = held.position();
        String company = position.employer().companyId();
        if (company != null) {
            return groups.groupAt(company, month);
        }
        return switch (held.kind()) {
            case SELF_EMPLOYED, STEALTH -> "=" + held.kind().code();
            default -> position.employerRaw() == null ? "=" + position.number() : "=" + position.employerRaw().strip().toLowerCase(Locale.ROOT);
        };
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
