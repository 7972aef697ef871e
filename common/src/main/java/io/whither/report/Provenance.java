package io.whither.report;

import io.whither.disclosure.CellStatus;
import io.whither.report.DataTable.Value;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.Header;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the numbers rest on: headline numbers, parameters, data quality and what is withheld. */
final class Provenance {

    private Provenance() {
    }

    static List<Figure> of(Header header) {
        return List.of(parameters(header), quality(header), withheld(header));
    }

    /** All of {@code cohort_summary}, a row a measure. */
    static Figure summaries(List<Cohort> cohorts) {
        List<List<Value>> rows = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            measures(cohort.summary()).forEach((name, measure) -> rows.add(summary(cohort, name, measure)));
        }
        return new Figure("summary", "Headline numbers", List.of("Shares of directors and juniors are of the people whose level is known on both sides."), "",
                new DataTable("cohort_summary", List.of("cohort_id", "measure", "value", "ci_low", "ci_high"), rows));
    }

    private static List<Value> summary(Cohort cohort, String name, Measure measure) {
        boolean share = name.endsWith("_share") || name.startsWith("director") || name.startsWith("junior");
        return List.of(Value.text(cohort.cohortId()), Value.code(name), share ? Value.share(measure) : Value.decimal(measure),
                share ? Value.shareLow(measure) : Value.low(measure), share ? Value.shareHigh(measure) : Value.high(measure));
    }

    private static Map<String, Measure> measures(ReportModel.Summary summary) {
        Map<String, Measure> all = new LinkedHashMap<>();
        all.put("leavers", summary.leavers());
        all.put("leavers_min", summary.leaversMin());
        all.put("leavers_max", summary.leaversMax());
        all.put("accounted", summary.accounted());
        all.put("unknown", summary.unknown());
        all.put("top3_share", summary.top3Share());
        all.put("top10_share", summary.top10Share());
        all.put("tech_share", summary.techShare());
        all.put("director_before", summary.directorBefore());
        all.put("director_after", summary.directorAfter());
        all.put("junior_before", summary.juniorBefore());
        all.put("junior_after", summary.juniorAfter());
        all.put("mean_seniority_change", summary.meanSeniorityChange());
        all.put("median_gap_months", summary.medianGapMonths());
        return all;
    }

    private static Figure parameters(Header header) {
        List<List<Value>> rows = new ArrayList<>();
        rows.add(pair("run_id", header.runId()));
        rows.add(pair("as_of", header.asOf().toString()));
        rows.add(pair("known_at", header.knownAt()));
        rows.add(pair("rulebook", header.rulebook()));
        header.parameters().forEach((name, value) -> rows.add(pair(name, value)));
        return new Figure("parameters", "How these numbers were made", List.of("Other parameters would give other numbers."), "",
                new DataTable("parameters", List.of("name", "value"), rows));
    }

    private static Figure quality(Header header) {
        DataTable table = new DataTable("quality_results", List.of("table", "rule", "severity", "failed_rows", "checked_rows", "outcome"),
                header.quality().stream().map(q -> List.of(Value.text(q.table()), Value.text(q.rule()), Value.text(q.severity()),
                        Value.count(Measure.of(q.failedRows())), Value.count(Measure.of(q.checkedRows())), Value.text(q.outcome()))).toList());
        return new Figure("quality", "Data quality", List.of("What was checked before these numbers were published."), "", table);
    }

    private static Figure withheld(Header header) {
        DataTable table = new DataTable("withheld", List.of("table", "measures"), header.withheld().entrySet().stream()
                .map(e -> List.of(Value.text(e.getKey()), Value.count(Measure.of(e.getValue())))).toList());
        return new Figure("withheld", "Withheld", List.of(CellStatus.WHY_WITHHELD + " So many are withheld, in all cohorts together:"), "", table);
    }

    private static List<Value> pair(String name, String value) {
        return List.of(Value.code(name), Value.text(value));
    }
}
