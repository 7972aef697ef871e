package io.whither.report;

import io.whither.report.DataTable.Value;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.Destination;
import io.whither.report.ReportModel.Incidence;
import io.whither.report.svg.BarChart;
import io.whither.report.svg.BarChart.Bar;
import io.whither.report.svg.Curves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one cohort, in the order of the questions a reader asks. */
final class CohortFigures {

    private static final int LONGEST = 24;

    private CohortFigures() {
    }

    static List<Figure> of(Cohort cohort) {
        return List.of(outcomes(cohort), destinations(cohort), RoleFigures.flow(cohort), RoleFigures.roles(cohort), SeniorityFigures.levels(cohort),
                SeniorityFigures.changes(cohort), timeToNextJob(cohort), tests(cohort));
    }

    private static Figure outcomes(Cohort cohort) {
        List<Bar> bars = cohort.outcomes().stream().filter(o -> o.shareOfLeavers().isShown())
                .map(o -> bar(Numbers.outcome(o.destinationKind()), o.destinationKind().startsWith("unknown") ? "e" : "a", o.shareOfLeavers())).toList();
        DataTable table = new DataTable("cohort_outcomes",
                List.of("destination_kind", "leavers", "share_of_leavers", "ci_low", "ci_high", "median_gap_months"),
                cohort.outcomes().stream().map(o -> List.of(Value.code(o.destinationKind()), Value.count(o.leavers()), Value.share(o.shareOfLeavers()),
                        Value.shareLow(o.shareOfLeavers()), Value.shareHigh(o.shareOfLeavers()), Value.decimal(o.medianGapMonths()))).toList());
        String title = "What became of them, and who is unaccounted for";
        return new Figure("outcomes", title, List.of("Share of all leavers by what came next; grey is unaccounted for. Too soon to tell: the last look "
                + "at the profile came so soon after the exit that silence means nothing. Seen since: there was time enough, and still no next job."),
                BarChart.draw("outcomes-svg", title, "Bars of shares of all leavers, one a kind of destination.", bars), table);
    }

    private static Figure destinations(Cohort cohort) {
        List<Bar> bars = cohort.destinations().stream().filter(d -> d.shareOfLeavers().isShown()).limit(LONGEST)
                .map(d -> bar(place(d), d.isTech() == null ? "e" : d.isTech() ? "a" : "b", d.shareOfLeavers())).toList();
        DataTable table = new DataTable("cohort_destinations",
                List.of("rank", "rank_low", "rank_high", "group_id", "group_name", "industry", "is_tech", "leavers", "share_of_leavers", "ci_low", "ci_high",
                        "share_of_accounted"),
                cohort.destinations().stream().map(d -> List.of(Value.decimal(d.rank()), Value.low(d.rank()), Value.high(d.rank()), Value.text(d.groupId()),
                        Value.text(d.groupName()), Value.text(d.industry()), Value.text(d.isTech() == null ? "" : d.isTech().toString()),
                        Value.count(d.leavers()), Value.share(d.shareOfLeavers()), Value.shareLow(d.shareOfLeavers()), Value.shareHigh(d.shareOfLeavers()),
                        Value.share(d.shareOfAccounted()))).toList());
        String title = "Where they went";
        return new Figure("destinations", title, List.of("Share of all leavers by the group of companies they joined. Blue: technology companies; orange: others; "
                + "grey: not known, and all the rest. Behind the name stands the range in which the rank lies with 95 % confidence: where ranges overlap, the order may be chance."),
                BarChart.draw("destinations-svg", title, "Bars of shares of all leavers, one a group of companies.", bars), table);
    }

    private static String place(Destination destination) {
        return "other".equals(destination.groupId()) ? "all the rest" : !destination.rank().hasBounds() ? destination.groupName()
                : destination.groupName() + ", " + Numbers.plain(destination.rank().low()) + "–" + Numbers.plain(destination.rank().high());
    }

    private static Figure timeToNextJob(Cohort cohort) {
        Map<String, List<Curves.Point>> points = new LinkedHashMap<>();
        cohort.timeToNextJob().stream().filter(p -> p.cumulativeIncidence().isShown()).sorted(Comparator.comparingInt(Incidence::months))
                .forEach(p -> points.computeIfAbsent(p.destinationKind(), kind -> new ArrayList<>()).add(new Curves.Point(p.months(),
                        p.cumulativeIncidence().value(), p.cumulativeIncidence().low(), p.cumulativeIncidence().high())));
        List<Curves.Curve> curves = new ArrayList<>();
        points.forEach((kind, line) -> curves.add(new Curves.Curve(Numbers.outcome(kind), Math.min(curves.size(), 4), line)));
        DataTable table = new DataTable("time_to_next_job", List.of("months", "destination_kind", "at_risk", "cumulative_incidence", "ci_low", "ci_high"),
                cohort.timeToNextJob().stream().map(p -> List.of(Value.number(p.months()), Value.code(p.destinationKind()), Value.count(p.atRisk()),
                        Value.share(p.cumulativeIncidence()), Value.shareLow(p.cumulativeIncidence()), Value.shareHigh(p.cumulativeIncidence()))).toList());
        String title = "How soon";
        return new Figure("time", title, List.of("Share who had gone there within so many months of the exit. People who could be followed for a shorter time "
                + "count for as long as they were. Bands are 95 % intervals. Where a curve begins late or breaks off, its number is withheld."),
                Curves.draw("time-svg", title, "Rising curves of shares over months, one a kind of destination.", curves), table);
    }

    private static Figure tests(Cohort cohort) {
        DataTable table = new DataTable("cohort_tests", List.of("test", "statistic", "p_value", "effect", "ci_low", "ci_high"),
                cohort.tests().stream().map(t -> List.of(Value.code(t.test()), Value.decimal(t.statistic()), Value.pValue(t.pValue()),
                        Value.decimal(t.effect()), Value.low(t.effect()), Value.high(t.effect()))).toList());
        return new Figure("tests", "Could it be chance?", List.of("A small p value says that chance alone would rarely give such a shift. Director and junior change, "
                + "sign test and Stuart-Maxwell: the levels of the same people before and after. Gray: the time to the next employer against another cohort."), "", table);
    }

    private static Bar bar(String label, String style, Measure share) {
        return new Bar(label, style, share.value(), share.low(), share.high(), Numbers.note(share));
    }
}
