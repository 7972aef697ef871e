package io.whither.report;

import io.whither.report.DataTable.Value;
import io.whither.report.ReportModel.Comparison;
import io.whither.report.svg.DotChart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cohort beside those it is compared with. */
final class ComparisonFigure {

    private static final Set<String> NOT_SHARES = Set.of("mean_seniority_change", "median_gap_months");

    private ComparisonFigure() {
    }

    static Figure of(String cohortId, List<Comparison> all) {
        List<Comparison> own = all.stream().filter(c -> c.cohortId().equals(cohortId)).toList();
        List<String> others = own.stream().map(Comparison::againstId).distinct().toList();
        Map<String, List<DotChart.Mark>> marks = new LinkedHashMap<>();
        own.stream().filter(c -> !NOT_SHARES.contains(c.measure()) && c.difference().isShown())
                .forEach(c -> marks.computeIfAbsent(Numbers.words(c.measure()), measure -> new ArrayList<>())
                        .add(new DotChart.Mark(others.indexOf(c.againstId()), c.difference().value(), c.difference().low(), c.difference().high())));
        List<DotChart.Row> rows = marks.entrySet().stream().map(e -> new DotChart.Row(e.getKey(), e.getValue())).toList();
        String title = "Beside other cohorts";
        List<String> legend = others.stream().map(other -> "minus " + CohortWords.title(other)).toList();
        return new Figure("comparisons", title, List.of("This cohort's share minus the other one's, in percentage points. Right of the line it is larger here; "
                + "where the whisker crosses the line, the difference may be chance. What is withheld in either is not drawn."),
                rows.isEmpty() ? "" : DotChart.draw("comparisons-svg", title, "Dots of differences by measure, with intervals and a line at zero.", legend, rows),
                table(own));
    }

    private static DataTable table(List<Comparison> comparisons) {
        return new DataTable("cohort_comparisons", List.of("cohort_id", "against_id", "measure", "value", "against_value", "difference", "ci_low", "ci_high"),
                comparisons.stream().map(c -> List.of(Value.text(c.cohortId()), Value.text(c.againstId()), Value.code(c.measure()), Value.decimal(c.value()),
                        Value.decimal(c.againstValue()), Value.decimal(c.difference()), Value.low(c.difference()), Value.high(c.difference()))).toList());
    }
}
