package io.whither.report;

import io.whither.report.DataTable.Value;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.LevelShare;
import io.whither.report.svg.DotChart;
import io.whither.report.svg.HeatMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether they rose or fell. */
final class SeniorityFigures {

    private static final List<String> SIDES = List.of("before", "after", "latest");

    private SeniorityFigures() {
    }

    static Figure levels(Cohort cohort) {
        Map<String, List<DotChart.Mark>> marks = new LinkedHashMap<>();
        cohort.seniority().stream().filter(s -> "paired".equals(s.basis())).sorted(Comparator.comparingInt((LevelShare s) -> -s.level())).forEach(s -> {
            List<DotChart.Mark> row = marks.computeIfAbsent(label(s.level(), s.levelName()), level -> new ArrayList<>());
            if (s.share().isShown()) {
                row.add(new DotChart.Mark(SIDES.indexOf(s.side()), s.share().value(), s.share().low(), s.share().high()));
            }
        });
        List<DotChart.Row> rows = marks.entrySet().stream().map(e -> new DotChart.Row(e.getKey(), e.getValue())).toList();
        DataTable table = new DataTable("cohort_seniority", List.of("side", "basis", "level", "level_name", "people", "share", "ci_low", "ci_high"),
                cohort.seniority().stream().map(s -> List.of(Value.text(s.side()), Value.text(s.basis()), Value.number(s.level()), Value.code(s.levelName()),
                        Value.count(s.people()), Value.share(s.share()), Value.shareLow(s.share()), Value.shareHigh(s.share()))).toList());
        String title = "Did they rise or fall";
        return new Figure("seniority", title, List.of(InShort.seniority(cohort.summary().meanSeniorityChange()),
                "The same people by level, the highest on top: at the exit, in the first job after it, and latest. A row without a dot is withheld. "
                + "The table also holds everybody whose level is known on one side alone (basis all)."),
                DotChart.draw("seniority-svg", title, "Dots of shares by level of seniority before, after and latest, with intervals.", SIDES, rows), table);
    }

    static Figure changes(Cohort cohort) {
        List<HeatMap.Cell> cells = cohort.seniorityChanges().stream().filter(c -> c.fromLevel() > 0 && c.toLevel() > 0)
                .map(c -> new HeatMap.Cell(c.fromLevel(), c.toLevel(), c.people().isShown() ? c.people().value() : 0,
                        c.people().isShown() ? Numbers.count(c.people()) : "–")).toList();
        Map<Integer, String> names = new TreeMap<>();
        cohort.seniority().stream().filter(s -> s.level() > 0).forEach(s -> names.put(s.level(), label(s.level(), s.levelName())));
        DataTable table = new DataTable("seniority_changes",
                List.of("from_level", "to_level", "change", "direction", "people", "share", "ci_low", "ci_high"),
                cohort.seniorityChanges().stream().map(c -> List.of(Value.number(c.fromLevel()), Value.number(c.toLevel()), Value.number(c.change()),
                        Value.text(c.direction()), Value.count(c.people()), Value.share(c.share()), Value.shareLow(c.share()), Value.shareHigh(c.share()))).toList());
        String title = "Level before and level after, person by person";
        return new Figure("changes", title, List.of("Number of people. On the diagonal they stayed; right of it they rose, left of it they fell. A dash is a number not shown."),
                HeatMap.draw("changes-svg", title, "Number of people by level before, in rows, and after, in columns.", names, cells), table);
    }

    private static String label(int level, String name) {
        return level + " " + Numbers.words(name);
    }
}
