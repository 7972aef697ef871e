package io.whither.careers;

import io.whither.employers.GroupLookup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Merges positions with one group that overlap, touch or are a few months apart. A sweep over the starts: of each group only
 * the position that ends last can be met. Companies that change owners are few, and are looked at one by one.
 */
final class SpellMerger {

    private static final Comparator<HeldPosition> IN_TIME = Comparator.comparingInt(HeldPosition::from)
            .thenComparingInt(HeldPosition::to).thenComparingInt(held -> held.position().number());

    private final int sameEmployerGap;
    private final GroupLookup groups;
    private final Trace trace;

    SpellMerger(int sameEmployerGap, GroupLookup groups, Trace trace) {
        this.trace = trace;
        this.sameEmployerGap = sameEmployerGap;
        this.groups = groups;
    }

    /** Spells in order of time. States such as education make none; a post beside a job is never merged with a job. */
    List<SpellDraft> merge(List<HeldPosition> held) {
        List<SpellDraft> jobs = new Sweep().over(held.stream().filter(HeldPosition::isPaid));
        List<SpellDraft> posts = new Sweep().over(held.stream().filter(HeldPosition::isSide));
        return Stream.concat(jobs.stream(), posts.stream()).sorted(Comparator.comparing(SpellDraft::first, IN_TIME)).toList();
    }

    /** What the sweep has seen: of each group that is always itself, and of each company that changes owners, the last to end. */
    private final class Sweep {

        private final Map<String, Joined> lastOfGroup = new HashMap<>();
        private final Map<String, Joined> lastOfMover = new HashMap<>();
        private final List<Joined> all = new ArrayList<>();

        List<SpellDraft> over(Stream<HeldPosition> held) {
            held.sorted(IN_TIME).forEach(this::meet);
            Map<Joined, SpellDraft> spells = new HashMap<>();
            List<SpellDraft> inTime = new ArrayList<>();
            for (Joined joined : all) {
                SpellDraft spell = spells.get(joined.root());
                if (spell == null) {
                    spell = new SpellDraft(joined.held);
                    spells.put(joined.root(), spell);
                    inTime.add(spell);
                } else {
                    spell.add(joined.held);
                }
            }
            return inTime;
        }

        private void meet(HeldPosition held) {
            Joined next = new Joined(held);
            all.add(next);
            String company = held.position().employer().companyId();
            boolean moves = company != null && !groups.isFixed(company);
            lastOfMover.values().forEach(earlier -> joinIfOneGroup(earlier, next));
            if (moves) {
                lastOfGroup.values().forEach(earlier -> joinIfOneGroup(earlier, next));
                lastOfMover.merge(company, next, Joined::laterEnd);
            } else {
                String group = key(held, held.from());
                Joined earlier = lastOfGroup.get(group);
                if (earlier != null && isNear(earlier, next)) {
                    join(earlier, next, held.from());
                }
                lastOfGroup.merge(group, next, Joined::laterEnd);
            }
        }

        /** One group in the first or the last month in which both are held, or where the later one begins. */
        private void joinIfOneGroup(Joined earlier, Joined next) {
            int meeting = next.held.from();
            int lastCommon = Math.max(meeting, Math.min(earlier.held.to(), next.held.to()));
            if (isNear(earlier, next) && isOneGroup(earlier, next, meeting)) {
                join(earlier, next, meeting);
            } else if (isNear(earlier, next) && isOneGroup(earlier, next, lastCommon)) {
                join(earlier, next, lastCommon);
            }
        }
    }

    private void join(Joined earlier, Joined next, int month) {
        next.root().parent = earlier.root();
        trace.join(earlier.held.position().number(), next.held.position().number(), month, key(next.held, month), between(earlier, next));
    }

    private static int between(Joined earlier, Joined next) {
        return next.held.from() - earlier.held.to() - 1;
    }

    private boolean isNear(Joined earlier, Joined next) {
        return between(earlier, next) <= sameEmployerGap;
    }

    private boolean isOneGroup(Joined one, Joined other, int month) {
        return key(one.held, month).equals(key(other.held, month));
    }

    /** What makes two positions one employer's: the group, or without a company the kind, or the name as written. */
    private String key(HeldPosition held, int month) {
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

    /** A position in a forest whose trees are spells. */
    private static final class Joined {

        private final HeldPosition held;
        private Joined parent = this;

        Joined(HeldPosition held) {
            this.held = held;
        }

        Joined root() {
            Joined root = this;
            while (root.parent != root) {
                root.parent = root.parent.parent;
                root = root.parent;
            }
            return root;
        }

        static Joined laterEnd(Joined one, Joined other) {
            return other.held.to() > one.held.to() ? other : one;
        }
    }
}
