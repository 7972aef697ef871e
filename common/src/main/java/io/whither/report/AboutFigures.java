package io.whither.report;

import io.whither.report.DataTable.Value;
import io.whither.report.ReportModel.Header;
import java.util.ArrayList;
import java.util.List;

/** What the numbers rest on: comparisons, parameters, data quality and what is withheld. */
final class AboutFigures {

    private AboutFigures() {
    }

    static List<Figure> of(ReportModel model) {
        return List.of(comparisons(model), parameters(model.header()), quality(model.header()), withheld(model.header()));
    }

    private static Figure comparisons(ReportModel model) {
        DataTable table = new DataTable("cohort_comparisons",
                List.of("cohort_id", "against_id", "measure", "value", "against_value", "difference", "ci_low", "ci_high"),
                model.comparisons().stream().map(c -> List.of(Value.text(c.cohortId()), Value.text(c.againstId()), Value.text(c.measure()),
                        Value.decimal(c.value()), Value.decimal(c.againstValue()), Value.decimal(c.difference()), Value.low(c.difference()),
                        Value.high(c.difference()))).toList());
        return new Figure("comparisons", "Cohorts side by side", List.of("A difference whose interval holds zero may be chance."), "", table);
    }

    private static Figure parameters(Header header) {
        List<List<Value>> rows = new ArrayList<>();
        rows.add(pair("run_id", header.runId()));
        rows.add(pair("as_of", header.asOf().toString()));
        rows.add(pair("known_at", header.knownAt()));
        rows.add(pair("rulebook", header.rulebook()));
        header.parameters().forEach((name, value) -> rows.add(pair(name, value)));
        return new Figure("parameters", "Parameters", List.of(), "", new DataTable("parameters", List.of("name", "value"), rows));
    }

    private static Figure quality(Header header) {
        DataTable table = new DataTable("quality_results", List.of("table", "rule", "severity", "failed_rows", "checked_rows", "outcome"),
                header.quality().stream().map(q -> List.of(Value.text(q.table()), Value.text(q.rule()), Value.text(q.severity()),
                        Value.count(Measure.of(q.failedRows())), Value.count(Measure.of(q.checkedRows())), Value.text(q.outcome()))).toList());
        return new Figure("quality", "Data quality", List.of(), "", table);
    }

    private static Figure withheld(Header header) {
        DataTable table = new DataTable("withheld", List.of("table", "measures"), header.withheld().entrySet().stream()
                .map(e -> List.of(Value.text(e.getKey()), Value.count(Measure.of(e.getValue())))).toList());
        return new Figure("withheld", "Withheld", List.of("How many numbers are not shown, to protect people."), "", table);
    }

    private static List<Value> pair(String name, String value) {
        return List.of(Value.text(name), Value.text(value));
    }
}
