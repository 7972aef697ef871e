package io.whither.careers;

import io.whither.employers.GroupLookup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Merges positions with one group that overlap, touch or are a few months apart. */
final class SpellMerger {

    private static final Comparator<HeldPosition> IN_TIME = Comparator.comparingInt(HeldPosition::from)
            .thenComparingInt(HeldPosition::to).thenComparingInt(held -> held.position().number());

    private final int sameEmployerGap;
    private final GroupLookup groups;

    SpellMerger(int sameEmployerGap, GroupLookup groups) {
        this.sameEmployerGap = sameEmployerGap;
        this.groups = groups;
    }

    /** Spells in order of time. States such as education make none. */
    List<SpellDraft> merge(List<HeldPosition> held) {
        List<SpellDraft> spells = new ArrayList<>();
        List<SpellDraft> live = new ArrayList<>();
        for (HeldPosition next : held.stream().filter(h -> h.isPaid() || h.isSide()).sorted(IN_TIME).toList()) {
            live.removeIf(spell -> next.from() - spell.to() - 1 > sameEmployerGap);
            SpellDraft joined = live.stream().filter(spell -> spell.isJoinedBy(next, sameEmployerGap, groups)).findFirst().orElse(null);
            if (joined == null) {
                SpellDraft spell = new SpellDraft(next);
                spells.add(spell);
                live.add(spell);
            } else {
                joined.add(next);
            }
        }
        return spells;
    }
}
