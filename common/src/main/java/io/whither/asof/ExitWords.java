package io.whither.asof;

import io.whither.careers.Career;
import io.whither.careers.CareerRules;
import io.whither.careers.DestinationKind;
import io.whither.careers.ResolvedPosition;
import io.whither.careers.Transition;
import io.whither.time.Months;
import java.util.ArrayList;
import java.util.List;

/** The rules that made an exit and told what came next. */
final class ExitWords {

    record Words(String aspect, String text) {}

    private final Career career;
    private final CareerRules rules;
    private final int observedUntil;

    ExitWords(Career career, CareerRules rules, int observedUntil) {
        this.career = career;
        this.rules = rules;
        this.observedUntil = observedUntil;
    }

    List<Words> of(Transition exit) {
        List<Words> words = new ArrayList<>();
        words.add(new Words("when", MonthWords.text(exit.exitMonth()) + ", " + when(exit)));
        words.add(new Words("from", exit.originTitle() + " at " + MonthWords.orUnknown(exit.originCompanyId()) + ", group " + MonthWords.orUnknown(exit.originGroupId())
                + ", level " + exit.originLevel() + ", spell " + exit.spellNumber()));
        words.add(new Words("counts", counts(exit)));
        words.add(new Words("next", next(exit)));
        if (exit.returnedMonth() != Months.NONE) {
            words.add(new Words("return", "back in the origin group in " + MonthWords.text(exit.returnedMonth())));
        }
        return words;
    }

    private String when(Transition exit) {
        String interval = exit.exitEarliest() == exit.exitLatest() ? "" : " (" + MonthWords.interval(exit.exitEarliest(), exit.exitLatest()) + ")";
        return exit.exitInferred() ? "inferred" + interval + ": open on paper, but another job became the main one in the month after" : "the end as written" + interval + whoseEnd(exit);
    }

    private String whoseEnd(Transition exit) {
        boolean missing = exit.exitLatest() == Months.NONE;
        List<String> last = career.positions().stream().filter(p -> p.spellNumber() == exit.spellNumber() && p.endLatest() == exit.exitLatest())
                .map(ResolvedPosition::position).map(p -> "position " + p.number()).toList();
        return (missing ? ", none is given and the next job bounds it" : "") + " of " + String.join(", ", last);
    }

    private String counts(Transition exit) {
        if (!exit.exitInferred()) {
            return "yes, a written exit always does";
        }
        boolean holds = ExitHolds.at(exit.holdsFrom(), observedUntil);
        return (holds ? "yes" : "not yet") + ", it holds from " + MonthWords.text(exit.holdsFrom()) + " on (" + rules.staleOpenAfter()
                + " months after the newer job became the main one) and the person was last seen in " + MonthWords.text(observedUntil);
    }

    private String next(Transition exit) {
        DestinationKind kind = Silence.split(exit.destinationKind(), exit.exitMonth(), observedUntil, rules.freshAfter());
        if (exit.destinationKind() == DestinationKind.UNKNOWN) {
            return kind.code() + ", " + exit.moveType().code() + ": nothing follows, and the person was last seen " + (observedUntil - exit.exitMonth())
                    + " months after the exit, " + (kind == DestinationKind.UNKNOWN_FRESH ? "at least " : "fewer than ") + rules.freshAfter();
        }
        String where = exit.destinationCompanyId() == null ? "" : " " + exit.destinationCompanyId() + ", group " + exit.destinationGroupId() + ", level " + exit.destinationLevel();
        return kind.code() + where + ", from " + MonthWords.text(exit.startMonth()) + ", " + exit.moveType().code() + ": " + MonthWords.count(exit.gapMonths(), "whole month")
                + " between" + (exit.gapMax() > exit.gapMonths() ? " (at most " + exit.gapMax() + ")" : "")
                + (exit.continued() ? ", continued: it had run for more than " + rules.continuedAfter() + " months" : "")
                + (exit.bridgedBy() == null ? "" : ", over a gap of kind " + exit.bridgedBy() + " of at most " + rules.bridge() + " months");
    }
}
