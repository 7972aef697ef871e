package io.whither.report;

import io.whither.report.DataTable.Value;
import io.whither.report.ReportModel.Weighted;
import java.util.List;

/** The quoted numbers as counted, beside what they would be in the population of the targets. */
final class WeightedFigure {

    private static final String CHANGE = "mean_seniority_change";

    private WeightedFigure() {
    }

    /** @param rows at least one */
    static Figure of(List<Weighted> rows) {
        DataTable table = new DataTable("cohort_weighted", List.of("measure", "value", "weighted_value", "ci_low", "ci_high", "rounded_to", "effective_people",
                "design_effect", "target_met", "reason"),
                rows.stream().map(row -> List.of(Value.code(row.measure()), number(row, row.value()), number(row, row.weightedValue()), low(row), high(row),
                        bound(row.roundedTo()), bound(row.effectivePeople()), bound(row.designEffect()), bound(row.targetMet()), Value.code(row.reason()))).toList());
        return new Figure("weighted", "As counted and weighted", List.of("Value: as counted. Weighted: what it would be if countries and functions had the shares of the targets ("
                + rows.get(0).targets() + "), with its 95 % interval. It is rounded until it tells nothing about small groups; effective people are how many unweighted ones the "
                + "weighted are worth. Target met: the part of the targets that enough people of the cohort belong to."), "", table);
    }

    private static boolean isShare(Weighted row) {
        return !CHANGE.equals(row.measure());
    }

    private static Value number(Weighted row, Measure measure) {
        return isShare(row) ? Value.share(measure) : Value.decimal(measure);
    }

    private static Value low(Weighted row) {
        return isShare(row) ? Value.shareLow(row.weightedValue()) : Value.low(row.weightedValue());
    }

    private static Value high(Weighted row) {
        return isShare(row) ? Value.shareHigh(row.weightedValue()) : Value.high(row.weightedValue());
    }

    /** It shares the status of the weighted value, where the reason stands already. */
    private static Value bound(Measure measure) {
        return measure.isShown() ? Value.decimal(measure) : Value.text("");
    }
}
