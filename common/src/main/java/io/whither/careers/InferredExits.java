package io.whither.careers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends of jobs that are open on paper while a newer main job runs elsewhere: in the month before that one became the main
 * one. A newer job that ended before the exit would hold was a parallel one.
 */
final class InferredExits {

    /**
     * @param month point value
     * @param earliest first month in which it may lie
     * @param latest last month in which it may lie
     * @param holdsFrom month of observation from which it holds
     */
    record InferredExit(int month, int earliest, int latest, int holdsFrom) {}

    private final SpellDraft[] spellByNumber;
    private final MainStates main;
    private final int staleOpenAfter;
    private final int[] nextLasting;

    private InferredExits(SpellDraft[] spellByNumber, MainStates main, int staleOpenAfter) {
        this.spellByNumber = spellByNumber;
        this.main = main;
        this.staleOpenAfter = staleOpenAfter;
        this.nextLasting = nextLasting();
    }

    /** @param spellByNumber the spell of each position, by its number */
    static Map<SpellDraft, InferredExit> of(List<SpellDraft> spells, SpellDraft[] spellByNumber, MainStates main, int staleOpenAfter) {
        InferredExits exits = new InferredExits(spellByNumber, main, staleOpenAfter);
        Map<SpellDraft, InferredExit> inferred = new HashMap<>();
        for (SpellDraft spell : spells) {
            InferredExit exit = spell.isOpen() && spell.first().isPaid() ? exits.of(spell) : null;
            if (exit != null) {
                inferred.put(spell, exit);
            }
        }
        return inferred;
    }

    private InferredExit of(SpellDraft spell) {
        int at = next(main.after(spell.from() - 1));
        while (at < main.stretches().size()) {
            MainStates.Stretch newer = main.stretches().get(at);
            SpellDraft elsewhere = spell(newer);
            if (elsewhere != spell && elsewhere.from() > spell.from() && newer.from() > spell.from()) {
                return exitBefore(newer, spell.from());
            }
            at = next(at + 1);
        }
        return null;
    }

    private InferredExit exitBefore(MainStates.Stretch newer, int notBefore) {
        DateBounds bounds = newer.held().bounds();
        boolean atItsStart = newer.from() == newer.held().from() && bounds.hasStart();
        int earliest = atItsStart ? bounds.startEarliest() - 1 : newer.from() - 1;
        int latest = atItsStart ? bounds.startLatest() - 1 : newer.from() - 1;
        int month = newer.from() - 1;
        return new InferredExit(month, Math.max(notBefore, Math.min(earliest, month)), Math.max(latest, month), newer.from() + staleOpenAfter);
    }

    private int next(int from) {
        return from < nextLasting.length ? nextLasting[from] : main.stretches().size();
    }

    /** For each stretch, the first one from it on that begins a job which lasts until an exit before it would hold. */
    private int[] nextLasting() {
        List<MainStates.Stretch> stretches = main.stretches();
        int[] next = new int[stretches.size()];
        int found = stretches.size();
        for (int i = stretches.size() - 1; i >= 0; i--) {
            MainStates.Stretch stretch = stretches.get(i);
            boolean lasts = stretch.held().isPaid() && spell(stretch).to() >= stretch.from() + staleOpenAfter;
            found = lasts ? i : found;
            next[i] = found;
        }
        return next;
    }

    private SpellDraft spell(MainStates.Stretch stretch) {
        return spellByNumber[stretch.held().position().number()];
    }
}
