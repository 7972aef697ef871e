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
        return Numbers.count(summary.leavers()) + " people left" + largest(cohort) + ". Of " + Numbers.count(summary.unknown())
                + " nothing is known after that. " + seniority(summary.meanSeniorityChange());
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
        return "On average they " + (change.value() > 0 ? "rose" : "fell") + " by " + Numbers.plain(Math.abs(change.value()))
                + " levels of seniority (" + Numbers.plain(change.low()) + " to " + Numbers.plain(change.high()) + ").";
    }
}
