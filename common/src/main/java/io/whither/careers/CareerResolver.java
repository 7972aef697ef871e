package io.whither.careers;

import io.whither.careers.InferredExits.InferredExit;
import io.whither.employers.GroupLookup;
import io.whither.time.Months;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kernel: the positions of one profile in, its career out. Pure: the same for the same positions, in whatever order they
 * come, and nothing but the positions decides. Safe to share between threads.
 */
public final class CareerResolver {

    private final CareerRules rules;
    private final GroupLookup groups;
    private final MainJobRule rule;

    public CareerResolver(CareerRules rules, GroupLookup groups) {
        this(rules, groups, MainJobRule.STANDARD);
    }

    CareerResolver(CareerRules rules, GroupLookup groups, MainJobRule rule) {
        this.rules = rules;
        this.groups = groups;
        this.rule = rule;
    }

    /**
     * @param positions numbered from 0 without a gap
     * @param country of the profile, for positions that name none; null when unknown
     */
    public Career resolve(List<Position> positions, String country) {
        return resolve(positions, country, Trace.SILENT);
    }

    /** The same, and the trace hears why. */
    public Career resolve(List<Position> positions, String country, Trace trace) {
        List<PointDates.Dated> dated = dated(positions);
        Copies copies = Copies.of(dated, trace);
        List<HeldPosition> held = PointDates.of(dated.stream().filter(d -> d.bounds().isDated() && !copies.contains(d.position())).toList());
        CareerDraft career = draft(held, positions.size(), country, trace);
        Narration.tell(career, trace);
        Map<SpellDraft, Integer> numbers = new IdentityHashMap<>();
        career.spells().forEach(spell -> numbers.put(spell, numbers.size()));
        Set<SpellDraft> mains = mains(career);
        return new Career(resolved(dated, copies, held, career, numbers), career.spells().stream().map(spell -> spell(spell, career, numbers, mains)).toList(),
                Exits.of(career, mains), InternalMoves.of(career));
    }

    private static List<PointDates.Dated> dated(List<Position> positions) {
        int latestPaid = positions.stream().filter(p -> HeldPosition.isPaid(p) && !DateBounds.startsInFuture(p)).mapToInt(p -> p.start().earliest()).max().orElse(Months.NONE);
        return positions.stream().map(p -> new PointDates.Dated(p, DateBounds.of(p, latestPaid > p.start().earliest()))).toList();
    }

    private CareerDraft draft(List<HeldPosition> held, int positions, String country, Trace trace) {
        List<SpellDraft> spells = new SpellMerger(rules.sameEmployerGap(), groups, trace).merge(held);
        SpellDraft[] spellByNumber = new SpellDraft[positions];
        spells.forEach(spell -> spell.members().forEach(member -> spellByNumber[member.position().number()] = spell));
        MainStates onPaper = MainStates.of(held, rule);
        Map<SpellDraft, InferredExit> inferred = rules.inferExits()
                ? InferredExits.of(spells, spellByNumber, onPaper, rules.staleOpenAfter()) : Map.of();
        List<HeldPosition> ended = inferred.isEmpty() ? held : ended(held, spellByNumber, inferred);
        MainStates main = inferred.isEmpty() ? onPaper : MainStates.of(ended, rule);
        return new CareerDraft(spells, spellByNumber, inferred, ended, main, groups, rules, rule, country);
    }

    private static List<HeldPosition> ended(List<HeldPosition> held, SpellDraft[] spellByNumber, Map<SpellDraft, InferredExit> inferred) {
        return held.stream().map(position -> {
            InferredExit exit = inferred.get(spellByNumber[position.position().number()]);
            return exit == null ? position : position.endingBy(exit.month());
        }).toList();
    }

    private static Set<SpellDraft> mains(CareerDraft career) {
        Set<SpellDraft> mains = Collections.newSetFromMap(new IdentityHashMap<>());
        career.main().stretches().stream().map(stretch -> career.spellOf(stretch.held())).filter(spell -> spell != null).forEach(mains::add);
        return mains;
    }

    private static Spell spell(SpellDraft spell, CareerDraft career, Map<SpellDraft, Integer> numbers, Set<SpellDraft> mains) {
        InferredExit exit = career.inferred().get(spell);
        Position first = spell.first().position();
        Position last = spell.last().position();
        int lastMonth = career.lastMonth(spell);
        boolean ends = lastMonth != HeldPosition.OPEN && !spell.last().endsSomewhen();
        boolean hasTenure = ends && spell.first().bounds().hasStart();
        return new Spell(numbers.get(spell), career.group(spell.last(), lastMonth), last.employer().companyId(), spell.startEarliest(),
                spell.startLatest(), spell.endEarliest(), spell.isOpen() ? Months.NONE : spell.endLatest(), spell.isOpen(),
                spell.first().startMonth(), ends ? lastMonth : Months.NONE, exit == null ? Months.NONE : exit.month(),
                exit == null ? Months.NONE : exit.holdsFrom(), mains.contains(spell), spell.members().size(), first.title().level(), last.title().level(),
                last.title().function().code(), last.title().role(), hasTenure ? lastMonth - spell.from() + 1 : -1);
    }

    private static List<ResolvedPosition> resolved(List<PointDates.Dated> dated, Copies copies, List<HeldPosition> held,
            CareerDraft career, Map<SpellDraft, Integer> numbers) {
        HeldPosition[] heldByNumber = new HeldPosition[dated.size()];
        held.forEach(h -> heldByNumber[h.position().number()] = h);
        List<ResolvedPosition> resolved = new ArrayList<>(dated.size());
        dated.stream().sorted(Comparator.comparingInt(d -> d.position().number())).forEach(d -> {
            int speaker = copies.spokenForBy(d.position());
            HeldPosition h = heldByNumber[speaker];
            SpellDraft spell = career.spellByNumber()[speaker];
            DateBounds bounds = d.bounds();
            resolved.add(new ResolvedPosition(d.position(), spell == null ? -1 : numbers.get(spell), h == null ? null : career.group(h, h.to()),
                    bounds.startEarliest(), bounds.startLatest(), bounds.endEarliest(), bounds.endLatest(), bounds.isOpen()));
        });
        return resolved;
    }
}
