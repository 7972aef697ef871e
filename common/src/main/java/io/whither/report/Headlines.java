package io.whither.report;

import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.Destination;
import io.whither.report.ReportModel.Summary;
import java.util.Comparator;
import java.util.Optional;

/** A cohort in one or two sentences made from its numbers. */
final class Headlines {

    private Headlines() {
    }

    static String of(Cohort cohort) {
        Summary summary = cohort.summary();
        return left(summary.leavers()) + largest(cohort) + ". " + unknown(summary.unknown()) + seniority(summary.meanSeniorityChange());
    }

    /** The shares that readers ask for next; those that are not shown are left out. */
    static String more(Cohort cohort) {
        Summary summary = cohort.summary();
        StringBuilder text = new StringBuilder();
        sentence(text, "The three largest destinations took ", summary.top3Share());
        sentence(text, "The ten largest destinations took ", summary.top10Share());
        sentence(text, "Technology companies took ", summary.techShare());
        change(text, "Directors and above", summary.directorBefore(), summary.directorAfter());
        change(text, "Juniors", summary.juniorBefore(), summary.juniorAfter());
        return text.toString().strip();
    }

    private static void sentence(StringBuilder text, String words, Measure share) {
        if (share.isShown()) {
            text.append(words).append(Numbers.percentAndBounds(share)).append(". ");
        }
    }

    private static void change(StringBuilder text, String whom, Measure before, Measure after) {
        if (before.isShown() && after.isShown()) {
            text.append(whom).append(" were ").append(Numbers.percentAndBounds(before)).append(" before and ")
                    .append(Numbers.percentAndBounds(after)).append(" after. ");
        }
    }

    private static String left(Measure leavers) {
        return leavers.isShown() ? Numbers.count(leavers) + " people left" : "How many left is " + Numbers.reason(leavers.status());
    }

    private static String unknown(Measure unknown) {
        return unknown.isShown() ? "Of " + Numbers.count(unknown) + " nothing is known after that. "
                : "Of how many nothing is known after that is " + Numbers.reason(unknown.status()) + ". ";
    }

    private static String largest(Cohort cohort) {
        Optional<Destination> first = cohort.destinations().stream()
                .filter(d -> d.rank().isShown() && d.shareOfLeavers().isShown())
                .min(Comparator.comparingDouble(d -> d.rank().value()));
        return first.map(d -> "; the largest single destination is " + d.groupName() + " with " + Numbers.percentAndBounds(d.shareOfLeavers())).orElse("");
    }

    /** Rose or fell only where the interval leaves out zero. */
    static String seniority(Measure change) {
        if (!change.isShown()) {
            return "Whether they rose or fell is not shown: " + Numbers.reason(change.status()) + ".";
        }
        if (!change.hasBounds() || change.low() <= 0 && change.high() >= 0) {
            return "On average they neither clearly rose nor clearly fell in seniority.";
        }
        return "On average they " + (change.value() > 0 ? "rose" : "fell") + " by " + Numbers.levels(Math.abs(change.value()))
                + " levels of seniority (" + Numbers.levels(change.low()) + " to " + Numbers.levels(change.high()) + ").";
    }
}
