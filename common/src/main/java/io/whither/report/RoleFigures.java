package io.whither.report;

import io.whither.report.DataTable.Value;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.RoleMove;
import io.whither.report.ReportModel.RoleShare;
import io.whither.report.svg.DotChart;
import io.whither.report.svg.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What they did before and after. */
final class RoleFigures {

    private static final int ROWS = 14;
    private static final int BANDS = 40;

    private RoleFigures() {
    }

    /** From the function before to the role after; only what is published is drawn. */
    static Figure flow(Cohort cohort) {
        Map<List<String>, Double> people = new LinkedHashMap<>();
        cohort.roleMoves().stream().filter(m -> m.people().isShown()).limit(BANDS)
                .forEach(m -> people.merge(List.of(from(m), name(m.toFunction(), m.toRole())), m.people().value(), Double::sum));
        List<Flow.Band> bands = people.entrySet().stream().map(e -> new Flow.Band(e.getKey().get(0), e.getKey().get(1), e.getValue())).toList();
        DataTable table = new DataTable("cohort_role_moves", List.of("from_function", "from_role", "to_function", "to_role", "people"),
                cohort.roleMoves().stream().map(m -> List.of(Value.code(m.fromFunction()), Value.code(m.fromRole()), Value.code(m.toFunction()),
                        Value.code(m.toRole()), Value.count(m.people()))).toList());
        String title = "From what work to what work";
        return new Figure("flow", title, List.of("Left the function of the work they left, right the role of the next job; the wider the band, the more people. "
                + "Work and roles that too few people share with the other end are not told apart, or not shown."),
                bands.isEmpty() ? "" : Flow.draw("flow-svg", title, "Bands from functions before to roles after, as wide as the number of people.", bands), table);
    }

    static Figure roles(Cohort cohort) {
        Map<String, List<DotChart.Mark>> marks = new LinkedHashMap<>();
        cohort.roles().stream().filter(r -> r.share().isShown()).sorted(Comparator.comparingDouble(r -> -r.share().value()))
                .forEach(r -> marks.computeIfAbsent(name(r.function(), r.role()), role -> new ArrayList<>())
                        .add(new DotChart.Mark("before".equals(r.side()) ? 0 : 1, r.share().value(), r.share().low(), r.share().high())));
        List<DotChart.Row> rows = marks.entrySet().stream().limit(ROWS).map(e -> new DotChart.Row(e.getKey(), e.getValue())).toList();
        DataTable table = new DataTable("cohort_roles", List.of("side", "function", "role", "people", "share", "ci_low", "ci_high"),
                cohort.roles().stream().map(RoleFigures::row).toList());
        String title = "Roles before and after";
        return new Figure("roles", title, List.of("The largest roles: share of the leavers at the exit, and of those with a next job at that job."),
                rows.isEmpty() ? "" : DotChart.draw("roles-svg", title, "Dots of shares by role, before and after, with intervals.", List.of("before", "after"), rows), table);
    }

    private static List<Value> row(RoleShare r) {
        return List.of(Value.text(r.side()), Value.code(r.function()), Value.code(r.role()), Value.count(r.people()), Value.share(r.share()),
                Value.shareLow(r.share()), Value.shareHigh(r.share()));
    }

    private static String from(RoleMove move) {
        return "other".equals(move.fromFunction()) ? "work not told apart" : Numbers.words(move.fromFunction());
    }

    /** A title without a role is known by its function. */
    private static String name(String function, String role) {
        if ("other".equals(role)) {
            return "other roles";
        }
        return role == null || role.isEmpty() ? Numbers.words(function) + ", no role" : Numbers.words(role);
    }
}
