package io.whither.careers;

import io.whither.careers.InferredExits.InferredExit;
import io.whither.employers.PositionKind;
import io.whither.time.Months;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Exits from main jobs, and what came next. */
final class Exits {

    private final CareerDraft career;
    private final List<MainStates.Stretch> stretches;
    private final int[] nextPaid;
    private final Map<String, TreeSet<Integer>> startsByGroup = new HashMap<>();
    private final int latestLevel;

    private Exits(CareerDraft career) {
        this.career = career;
        this.stretches = career.main().stretches();
        this.nextPaid = nextPaid();
        HeldPosition now = career.main().now();
        this.latestLevel = now == null ? -1 : now.position().title().level();
        stretches.stream().filter(stretch -> stretch.held().isPaid()).forEach(stretch -> {
            String group = career.group(stretch.held(), stretch.from());
            if (group != null) {
                startsByGroup.computeIfAbsent(group, g -> new TreeSet<>()).add(stretch.from());
            }
        });
    }

    /** @param mains the spells that were the main job in at least one month, by their number */
    static List<Transition> of(CareerDraft career, Set<SpellDraft> mains) {
        Exits exits = new Exits(career);
        List<Exit> found = new ArrayList<>();
        for (int number = 0; number < career.spells().size(); number++) {
            SpellDraft spell = career.spells().get(number);
            if (mains.contains(spell) && isOver(career, spell)) {
                found.add(exits.exit(number, spell));
            }
        }
        found.sort(Comparator.comparingInt(Exit::month).thenComparingInt(Exit::spellNumber));
        List<Transition> transitions = new ArrayList<>(found.size());
        for (Exit exit : found) {
            transitions.add(exits.transition(transitions.size(), exit));
        }
        return transitions;
    }

    /** The end of a spell, before it is known what came next. */
    private record Exit(int spellNumber, SpellDraft spell, int month, int earliest, int latest, int holdsFrom, HeldPosition origin) {

        boolean isInferred() {
            return holdsFrom != Months.NONE;
        }
    }

    /** What came next: a stretch, and the kind of state that was bridged on the way. */
    private record Next(MainStates.Stretch stretch, PositionKind bridged) {}

    /** An end that nobody wrote and nothing after it dates is over, but in no month. */
    private static boolean isOver(CareerDraft career, SpellDraft spell) {
        return career.lastMonth(spell) != HeldPosition.OPEN && !spell.last().endsSomewhen();
    }

    private Exit exit(int number, SpellDraft spell) {
        InferredExit inferred = career.inferred().get(spell);
        if (inferred != null) {
            return new Exit(number, spell, inferred.month(), inferred.earliest(), inferred.latest(), inferred.holdsFrom(), origin(spell, inferred.month()));
        }
        return new Exit(number, spell, spell.to(), Math.min(spell.endEarliest(), spell.to()), spell.endLatest(), Months.NONE, origin(spell, spell.to()));
    }

    /** The position that was main in the exit month; of a spell that was not, the one that would have been. */
    private HeldPosition origin(SpellDraft spell, int month) {
        HeldPosition main = career.main().in(month);
        if (main != null && career.spellOf(main) == spell) {
            return main;
        }
        return spell.members().stream().filter(held -> held.isHeldIn(month)).min(career.rule()).orElse(spell.last());
    }

    private Transition transition(int number, Exit exit) {
        Next next = next(exit.month());
        return next == null ? intoNothing(number, exit) : into(number, exit, next);
    }

    /** A break or a course that a job follows soon is a gap on the way to the job. */
    private Next next(int exitMonth) {
        int at = career.main().after(exitMonth);
        if (at == stretches.size()) {
            return null;
        }
        MainStates.Stretch first = stretches.get(at);
        PositionKind kind = first.held().kind();
        boolean maybeBridge = kind == PositionKind.EDUCATION || kind == PositionKind.CAREER_BREAK;
        if (maybeBridge && nextPaid[at] < stretches.size()) {
            MainStates.Stretch job = stretches.get(nextPaid[at]);
            if (job.from() - exitMonth - 1 <= career.rules().bridge()) {
                return new Next(job, kind);
            }
        }
        return new Next(first, null);
    }

    private Transition intoNothing(int number, Exit exit) {
        return describe(number, exit, MoveType.NE_PERSIST, DestinationKind.UNKNOWN, null, Months.NONE, -1, -1, false, null);
    }

    private Transition into(int number, Exit exit, Next next) {
        HeldPosition destination = next.stretch().held();
        int start = startMonth(next.stretch());
        int gap = Math.max(0, start - exit.month() - 1);
        int gapMax = Math.max(gap, startLatest(next.stretch()) - exit.earliest() - 1);
        boolean continued = destination.isPaid() && exit.month() - start > career.rules().continuedAfter();
        String bridged = next.bridged() == null ? null : next.bridged().code();
        return describe(number, exit, moveType(gap), kind(exit, destination, start), destination, start, gap, gapMax, continued, bridged);
    }

    private Transition describe(int number, Exit exit, MoveType moveType, DestinationKind kind, HeldPosition destination, int start,
            int gap, int gapMax, boolean continued, String bridged) {
        Position from = exit.origin().position();
        boolean works = destination != null && (destination.isPaid() || destination.kind() == PositionKind.MILITARY);
        Position to = works ? destination.position() : null;
        String originGroup = career.group(exit.origin(), exit.month());
        return new Transition(number, exit.spellNumber(), from.employer().companyId(), originGroup,
                from.title().function().code(), from.title().role(), from.title().level(),
                from.country() == null ? career.country() : from.country(), from.titleRaw(), tenure(exit), exit.month(),
                exit.earliest(), exit.latest(), exit.isInferred(), exit.holdsFrom(), moveType, kind,
                to == null ? null : to.employer().companyId(), to == null ? null : career.group(destination, start),
                to == null ? null : to.title().function().code(), to == null ? null : to.title().role(),
                to == null ? 0 : to.title().level(), latestLevel, start, gap, gapMax, continued, bridged, returned(originGroup, exit.month()));
    }

    private DestinationKind kind(Exit exit, HeldPosition destination, int start) {
        return switch (destination.kind()) {
            case EMPLOYMENT -> isBack(exit, destination, start) ? DestinationKind.RETURNED : DestinationKind.EMPLOYER;
            case SELF_EMPLOYED -> DestinationKind.SELF_EMPLOYED;
            case STEALTH -> DestinationKind.STEALTH;
            case EDUCATION -> DestinationKind.EDUCATION;
            case CAREER_BREAK -> DestinationKind.CAREER_BREAK;
            case RETIRED -> DestinationKind.RETIRED;
            case MILITARY -> DestinationKind.MILITARY;
            case BOARD, ADVISORY, VOLUNTEER, SEARCHING, UNKNOWN -> throw new IllegalStateException("never a main state: " + destination.kind());
        };
    }

    private boolean isBack(Exit exit, HeldPosition destination, int start) {
        String group = career.group(exit.origin(), exit.month());
        return group != null && Objects.equals(group, career.group(destination, start));
    }

    /** Of a job the first month with the group, also where it began beside the old one; of a state its own. */
    private int startMonth(MainStates.Stretch stretch) {
        SpellDraft spell = career.spellOf(stretch.held());
        return spell == null ? stretch.held().from() : spell.from();
    }

    private int startLatest(MainStates.Stretch stretch) {
        SpellDraft spell = career.spellOf(stretch.held());
        return spell == null ? stretch.held().bounds().startLatest() : spell.startLatest();
    }

    private static MoveType moveType(int gap) {
        if (gap <= 1) {
            return MoveType.EE;
        }
        return gap <= 3 ? MoveType.AQ : MoveType.NE;
    }

    /** Both end months counted; -1 when the start is unknown. */
    private static int tenure(Exit exit) {
        return exit.spell().first().bounds().hasStart() ? exit.month() - exit.spell().from() + 1 : -1;
    }

    private int returned(String group, int exitMonth) {
        TreeSet<Integer> starts = group == null ? null : startsByGroup.get(group);
        Integer back = starts == null ? null : starts.higher(exitMonth);
        return back == null ? Months.NONE : back;
    }

    private int[] nextPaid() {
        int[] next = new int[stretches.size()];
        int found = stretches.size();
        for (int i = stretches.size() - 1; i >= 0; i--) {
            found = stretches.get(i).held().isPaid() ? i : found;
            next[i] = found;
        }
        return next;
    }
}
