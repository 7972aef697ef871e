package io.whither.asof;

import io.whither.careers.Decisions;
import io.whither.careers.Position;
import io.whither.careers.ResolvedPosition;
import io.whither.titles.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How one position was read, classified, resolved and merged. */
final class PositionWords {

    private final ResolvedPosition resolved;
    private final Position position;
    private final Decisions decisions;

    PositionWords(ResolvedPosition resolved, Decisions decisions) {
        this.resolved = resolved;
        this.position = resolved.position();
        this.decisions = decisions;
    }

    String written() {
        return quoted(position.titleRaw()) + " at " + quoted(position.employerRaw());
    }

    String dates() {
        String end = resolved.isOpen() ? "open" : MonthWords.interval(resolved.endEarliest(), resolved.endLatest());
        String faults = position.faults().isEmpty() ? "" : ", faults: " + String.join(", ", position.faults());
        return "start " + MonthWords.interval(resolved.startEarliest(), resolved.startLatest()) + " (" + position.start().precision().code() + "), end " + end
                + " (" + position.end().precision().code() + "), the source says " + position.currency().name().toLowerCase(Locale.ROOT) + faults;
    }

    String employer() {
        var match = position.employer();
        return match.companyId() == null ? match.kind().code() + ", no company, by " + match.method()
                : match.kind().code() + " at " + match.companyId() + " by " + match.method() + confidence(match.confidence())
                + ", group " + MonthWords.orUnknown(resolved.groupId()) + " in its last month";
    }

    String title() {
        var title = position.title();
        return title.rule().isEmpty() ? "no rule knows it: unclassified, level 0"
                : title.function().code() + (title.role().isEmpty() ? "" : " " + title.role()) + ", level " + title.level() + " "
                + Level.values()[title.level()].code() + ", by " + title.rule() + confidence(title.confidence());
    }

    String spell() {
        List<String> reasons = new ArrayList<>();
        decisions.copies().stream().filter(copy -> copy.number() == position.number())
                .forEach(copy -> reasons.add("says again what position " + copy.speaker() + " says"));
        decisions.joins().stream().filter(join -> join.later() == position.number()).forEach(join -> reasons.add(joined(join)));
        String why = reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
        return resolved.spellNumber() < 0 ? "none: " + whyNone() : resolved.spellNumber() + why;
    }

    private static String joined(Decisions.Join join) {
        String distance = join.between() > 0 ? MonthWords.count(join.between(), "whole month") + " after it" : join.between() == 0 ? "touching it" : "overlapping it";
        return "joined to position " + join.earlier() + ", " + distance + ", both with " + join.group() + " in " + MonthWords.text(join.month());
    }

    private String whyNone() {
        return switch (position.employer().kind()) {
            case EMPLOYMENT, SELF_EMPLOYED, STEALTH, BOARD, ADVISORY, VOLUNTEER -> "no date that can be believed";
            case EDUCATION, CAREER_BREAK, RETIRED, MILITARY -> "a state between jobs";
            case SEARCHING, UNKNOWN -> "neither job nor state";
        };
    }

    private static String confidence(double confidence) {
        return String.format(Locale.ROOT, " (%.2f)", confidence);
    }

    private static String quoted(String text) {
        return text == null ? "nothing" : "\"" + text + "\"";
    }
}
