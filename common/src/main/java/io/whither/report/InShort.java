package io.whither.report;

import io.whither.report.CohortView.Answer;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.Destination;
import io.whither.report.ReportModel.Outcome;
import io.whither.report.ReportModel.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A cohort in sentences made from its numbers. A number that is not shown says why, or is left out. */
final class InShort {

    private InShort() {
    }

    static String headline(Cohort cohort) {
        Summary summary = cohort.summary();
        return left(summary.leavers()) + largestGroup(cohort).map(d -> "; the largest single destination is " + d.groupName() + " with "
                + Numbers.percentAndBounds(d.shareOfLeavers())).orElse("") + ". " + unknown(summary.unknown()) + " " + seniority(summary.meanSeniorityChange());
    }

    static List<Answer> answers(Cohort cohort) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("How many left?", leavers(cohort.summary())));
        answers.add(new Answer("Where did the largest part go?", where(cohort)));
        answers.add(new Answer("How sure is that?", certainty(cohort)));
        answers.add(new Answer("Who is missing?", missing(cohort)));
        answers.add(new Answer("Did they rise or fall?", shift(cohort.summary())));
        if (cohort.summary().medianGapMonths().isShown()) {
            answers.add(new Answer("How soon?", soon(cohort.summary().medianGapMonths())));
        }
        return answers;
    }

    /** Rose or fell only where the interval leaves out zero. */
    static String seniority(Measure change) {
        if (!change.isShown()) {
            return "Whether they rose or fell is not shown: " + change.status().reason() + ".";
        }
        if (!change.hasBounds() || change.low() <= 0 && change.high() >= 0) {
            return "On average they neither clearly rose nor clearly fell in seniority.";
        }
        return "On average they " + (change.value() > 0 ? "rose" : "fell") + " by " + Numbers.levels(Math.abs(change.value()))
                + " levels of seniority (" + Numbers.levels(Math.min(Math.abs(change.low()), Math.abs(change.high()))) + " to "
                + Numbers.levels(Math.max(Math.abs(change.low()), Math.abs(change.high()))) + ").";
    }

    private static String left(Measure leavers) {
        return leavers.isShown() ? Numbers.count(leavers) + " people left" : "How many left is " + leavers.status().reason();
    }

    private static String leavers(Summary summary) {
        boolean range = summary.leaversMin().isShown() && summary.leaversMax().isShown()
                && !summary.leaversMin().value().equals(summary.leaversMax().value());
        return left(summary.leavers()) + (range ? ", at least " + Numbers.count(summary.leaversMin()) + " and at most " + Numbers.count(summary.leaversMax())
                + ": some dates are written too roughly to tell." : ".");
    }

    private static String where(Cohort cohort) {
        StringBuilder text = new StringBuilder();
        largestKind(cohort).ifPresentOrElse(o -> text.append(Numbers.count(o.leavers())).append(" people, ")
                        .append(Numbers.percentAndBounds(o.shareOfLeavers())).append(", went to: ").append(Numbers.outcome(o.destinationKind())).append(". "),
                () -> text.append("What came next for most of them is withheld, to protect people. "));
        largestGroup(cohort).ifPresent(d -> text.append("The largest single employer is ").append(d.groupName()).append(" with ")
                .append(Numbers.count(d.leavers())).append(" people, ").append(Numbers.percentAndBounds(d.shareOfLeavers())).append(". "));
        sentence(text, "The three largest employers took ", cohort.summary().top3Share());
        sentence(text, "The ten largest employers took ", cohort.summary().top10Share());
        sentence(text, "Technology companies took ", cohort.summary().techShare());
        return text.toString().strip();
    }

    private static String certainty(Cohort cohort) {
        String intervals = "The numbers in brackets are 95 % intervals. ";
        return largestGroup(cohort).filter(d -> d.rank().hasBounds()).map(d -> intervals + (d.rank().high() <= 1
                ? d.groupName() + " is first beyond doubt: no other employer's interval reaches it."
                : d.groupName() + " is first here, but its rank may be anything from " + Numbers.plain(d.rank().low()) + " to "
                        + Numbers.plain(d.rank().high()) + ": the order of the employers is not settled."))
                .orElse(intervals + "No single employer is shown.");
    }

    private static String missing(Cohort cohort) {
        StringBuilder text = new StringBuilder(unknown(cohort.summary().unknown()));
        cohort.outcomes().stream().filter(InShort::isUnknown).filter(o -> o.leavers().isShown())
                .forEach(o -> text.append(' ').append(Numbers.count(o.leavers())).append(" of all leavers, ").append(Numbers.percentAndBounds(o.shareOfLeavers()))
                        .append(": ").append(Numbers.outcome(o.destinationKind())).append('.'));
        List<String> withheld = cohort.outcomes().stream().filter(o -> !o.leavers().isShown()).map(o -> Numbers.outcome(o.destinationKind())).toList();
        if (!withheld.isEmpty()) {
            text.append(" Not shown, to protect people: ").append(String.join("; ", withheld)).append('.');
        }
        return text.toString();
    }

    private static String shift(Summary summary) {
        StringBuilder text = new StringBuilder(seniority(summary.meanSeniorityChange())).append(' ');
        change(text, "Directors and above", summary.directorBefore(), summary.directorAfter());
        change(text, "Juniors", summary.juniorBefore(), summary.juniorAfter());
        return text.toString().strip();
    }

    private static String soon(Measure gap) {
        String months = gap.value() == 0 ? "no month" : gap.value() == 1 ? "at most 1 month" : "at most " + Numbers.decimal(gap) + " months";
        return "At least half of those with a next job had " + months + " between the two.";
    }

    private static boolean isUnknown(Outcome outcome) {
        return outcome.destinationKind().startsWith("unknown");
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

    private static String unknown(Measure unknown) {
        return unknown.isShown() ? "Of " + Numbers.count(unknown) + " nothing is known after that."
                : "Of how many nothing is known after that is " + unknown.status().reason() + ".";
    }

    /** What most are known to have done next; nothing where more people may stand behind the numbers that are withheld. */
    private static Optional<Outcome> largestKind(Cohort cohort) {
        if (!cohort.summary().leavers().isShown()) {
            return Optional.empty();
        }
        double withheld = cohort.summary().leavers().value()
                - cohort.outcomes().stream().filter(o -> o.leavers().isShown()).mapToDouble(o -> o.leavers().value()).sum();
        return cohort.outcomes().stream().filter(o -> o.leavers().isShown() && o.shareOfLeavers().isShown() && !isUnknown(o))
                .max(Comparator.comparingDouble(o -> o.leavers().value())).filter(o -> o.leavers().value() > 0 && o.leavers().value() >= withheld);
    }

    private static Optional<Destination> largestGroup(Cohort cohort) {
        return cohort.destinations().stream().filter(d -> d.rank().isShown() && d.rank().value() <= 1 && d.shareOfLeavers().isShown()).findFirst();
    }
}
