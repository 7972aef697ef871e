package io.whither.report;

import io.whither.report.DataTable.Value;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.Incidence;
import io.whither.report.ReportModel.LevelShare;
import io.whither.report.ReportModel.RoleShare;
import io.whither.report.svg.BarChart;
import io.whither.report.svg.BarChart.Bar;
import io.whither.report.svg.Curves;
import io.whither.report.svg.HeatMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of one cohort, in the order of the questions a reader asks. */
final class CohortFigures {

    private static final int LEVELS = 9;
    private static final int LONGEST = 24;

    private final String id;
    private final Cohort cohort;

    private CohortFigures(String id, Cohort cohort) {
        this.id = id;
        this.cohort = cohort;
    }

    static List<Figure> of(String id, Cohort cohort) {
        CohortFigures figures = new CohortFigures(id, cohort);
        return List.of(figures.outcomes(), figures.destinations(), figures.roles(), figures.roleMoves(), figures.seniority(), figures.changes(),
                figures.timeToNextJob(), figures.tests());
    }

    private Figure outcomes() {
        List<Bar> bars = cohort.outcomes().stream()
                .map(o -> bar(Numbers.words(o.destinationKind()), o.destinationKind().startsWith("unknown") ? "e" : "a", o.shareOfLeavers())).toList();
        DataTable table = new DataTable("cohort_outcomes",
                List.of("destination_kind", "leavers", "share_of_leavers", "ci_low", "ci_high", "median_gap_months"),
                cohort.outcomes().stream().map(o -> List.of(Value.text(o.destinationKind()), Value.count(o.leavers()), Value.share(o.shareOfLeavers()),
                        Value.low(o.shareOfLeavers()), Value.high(o.shareOfLeavers()), Value.decimal(o.medianGapMonths()))).toList());
        String title = "What became of them, and who is unaccounted for";
        return new Figure(id + "-outcomes", title, List.of("Share of all leavers by what came next. Unknown stale: last observed too soon after the "
                + "exit, so silence means nothing. Unknown fresh: observed later, and still nothing."),
                BarChart.draw(id + "-outcomes-svg", title, "Bars of shares of all leavers, one a kind of destination.", bars), table);
    }

    private Figure destinations() {
        List<Bar> bars = cohort.destinations().stream().limit(LONGEST)
                .map(d -> bar(d.groupName(), d.isTech() == null ? "e" : d.isTech() ? "a" : "b", d.shareOfLeavers())).toList();
        DataTable table = new DataTable("cohort_destinations",
                List.of("rank", "rank_low", "rank_high", "group_id", "group_name", "industry", "is_tech", "leavers", "share_of_leavers", "ci_low", "ci_high",
                        "share_of_accounted"),
                cohort.destinations().stream().map(d -> List.of(Value.decimal(d.rank()), Value.low(d.rank()), Value.high(d.rank()), Value.text(d.groupId()),
                        Value.text(d.groupName()), Value.text(d.industry()), Value.text(d.isTech() == null ? "" : d.isTech().toString()),
                        Value.count(d.leavers()), Value.share(d.shareOfLeavers()), Value.low(d.shareOfLeavers()), Value.high(d.shareOfLeavers()),
                        Value.share(d.shareOfAccounted()))).toList());
        String title = "Where they went";
        return new Figure(id + "-destinations", title, List.of("Share of all leavers by the group they joined: blue technology companies, orange others, "
                + "grey where that is unknown. Ranks have intervals too: groups whose intervals overlap can't be told apart."),
                BarChart.draw(id + "-destinations-svg", title, "Bars of shares of all leavers, one a group of companies.", bars), table);
    }

    private Figure roles() {
        List<Bar> bars = cohort.roles().stream().sorted(Comparator.comparing(RoleShare::side).reversed())
                .collect(Collectors.groupingBy(RoleShare::side, LinkedHashMap::new, Collectors.toList())).values().stream()
                .flatMap(side -> side.stream().sorted(Comparator.comparingDouble((RoleShare r) -> r.share().isShown() ? -r.share().value() : 0)).limit(LONGEST / 2))
                .map(r -> bar(r.side() + ": " + roleName(r), "before".equals(r.side()) ? "e" : "a", r.share())).toList();
        DataTable table = new DataTable("cohort_roles", List.of("side", "function", "role", "people", "share", "ci_low", "ci_high"),
                cohort.roles().stream().map(r -> List.of(Value.text(r.side()), Value.text(r.function()), Value.text(r.role()), Value.count(r.people()),
                        Value.share(r.share()), Value.low(r.share()), Value.high(r.share()))).toList());
        String title = "Roles before and after";
        return new Figure(id + "-roles", title, List.of("The largest roles at the exit (grey) and at the next job (blue)."),
                BarChart.draw(id + "-roles-svg", title, "Bars of shares by role, before and after.", bars), table);
    }

    private Figure roleMoves() {
        DataTable table = new DataTable("cohort_role_moves", List.of("from_function", "from_role", "to_function", "to_role", "people"),
                cohort.roleMoves().stream().map(m -> List.of(Value.text(m.fromFunction()), Value.text(m.fromRole()), Value.text(m.toFunction()),
                        Value.text(m.toRole()), Value.count(m.people()))).toList());
        return new Figure(id + "-role-moves", "From role to role", List.of("People by role before and role after."), "", table);
    }

    private Figure seniority() {
        Map<String, String> styles = Map.of("before", "e", "after", "a", "latest", "c");
        List<Bar> bars = cohort.seniority().stream().filter(s -> "paired".equals(s.basis())).sorted(Comparator.comparingInt(LevelShare::level))
                .map(s -> bar(s.level() + " " + Numbers.words(s.levelName()) + ", " + s.side(), styles.getOrDefault(s.side(), "d"), s.share())).toList();
        DataTable table = new DataTable("cohort_seniority", List.of("side", "basis", "level", "level_name", "people", "share", "ci_low", "ci_high"),
                cohort.seniority().stream().map(s -> List.of(Value.text(s.side()), Value.text(s.basis()), number(s.level()), Value.text(s.levelName()),
                        Value.count(s.people()), Value.share(s.share()), Value.low(s.share()), Value.high(s.share()))).toList());
        String title = "Did they rise or fall";
        return new Figure(id + "-seniority", title, List.of(Headlines.seniority(cohort.summary().meanSeniorityChange()),
                "Levels of the same people before (grey), just after (blue) and latest (green). The table holds all people too."),
                BarChart.draw(id + "-seniority-svg", title, "Bars of shares by level of seniority before, after and latest.", bars), table);
    }

    private Figure changes() {
        List<HeatMap.Cell> cells = cohort.seniorityChanges().stream().filter(c -> c.fromLevel() > 0 && c.toLevel() > 0)
                .map(c -> new HeatMap.Cell(c.fromLevel(), c.toLevel(), c.people().isShown() ? c.people().value() : 0,
                        c.people().isShown() ? Numbers.count(c.people()) : "–")).toList();
        DataTable table = new DataTable("seniority_changes",
                List.of("from_level", "to_level", "change", "direction", "people", "share", "ci_low", "ci_high"),
                cohort.seniorityChanges().stream().map(c -> List.of(number(c.fromLevel()), number(c.toLevel()), number(c.change()), Value.text(c.direction()),
                        Value.count(c.people()), Value.share(c.share()), Value.low(c.share()), Value.high(c.share()))).toList());
        String title = "Level before and level after, person by person";
        return new Figure(id + "-changes", title, List.of("Right of the diagonal they rose, left of it they fell; a dash is a number not shown."),
                HeatMap.draw(id + "-changes-svg", title, "Number of people by level before and after.", LEVELS, cells), table);
    }

    private Figure timeToNextJob() {
        Map<String, List<Curves.Point>> points = new LinkedHashMap<>();
        cohort.timeToNextJob().stream().filter(p -> p.cumulativeIncidence().isShown()).sorted(Comparator.comparingInt(Incidence::months))
                .forEach(p -> points.computeIfAbsent(p.destinationKind(), kind -> new ArrayList<>()).add(new Curves.Point(p.months(),
                        p.cumulativeIncidence().value(), p.cumulativeIncidence().low(), p.cumulativeIncidence().high())));
        List<Curves.Curve> curves = new ArrayList<>();
        points.forEach((kind, line) -> curves.add(new Curves.Curve(Numbers.words(kind), Math.min(curves.size(), 4), line)));
        DataTable table = new DataTable("time_to_next_job", List.of("months", "destination_kind", "at_risk", "cumulative_incidence", "ci_low", "ci_high"),
                cohort.timeToNextJob().stream().map(p -> List.of(number(p.months()), Value.text(p.destinationKind()), Value.count(p.atRisk()),
                        Value.share(p.cumulativeIncidence()), Value.low(p.cumulativeIncidence()), Value.high(p.cumulativeIncidence()))).toList());
        String title = "How soon";
        return new Figure(id + "-time", title, List.of("Share who had gone there within so many months, those no longer observed allowed for. "
                + "Bands are 95 % intervals."), Curves.draw(id + "-time-svg", title, "Rising curves of shares over months, one a kind of destination.", curves), table);
    }

    private Figure tests() {
        DataTable table = new DataTable("cohort_tests", List.of("test", "statistic", "p_value", "effect", "ci_low", "ci_high"),
                cohort.tests().stream().map(t -> List.of(Value.text(t.test()), Value.decimal(t.statistic()), Value.decimal(t.pValue()),
                        Value.decimal(t.effect()), Value.low(t.effect()), Value.high(t.effect()))).toList());
        return new Figure(id + "-tests", "Tests", List.of("Whether the shift in seniority could be chance."), "", table);
    }

    private static Bar bar(String label, String style, Measure share) {
        return new Bar(label, style, share.value(), share.low(), share.high(), Numbers.percent(share));
    }

    /** A title without a role is known by its function. */
    private static String roleName(RoleShare share) {
        return share.role().isEmpty() ? Numbers.words(share.function()) + ", no role" : Numbers.words(share.role());
    }

    private static Value number(int number) {
        return Value.text(Integer.toString(number));
    }
}
