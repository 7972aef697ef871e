package io.whither.jobs.report;

import io.whither.report.Measure;
import io.whither.report.ReportModel;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.Destination;
import io.whither.report.ReportModel.Header;
import io.whither.report.ReportModel.RoleMove;
import io.whither.report.ReportModel.RoleShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report whose every name is naughty; its numbers are made up. */
final class NaughtyModel {

    private static final Measure PEOPLE = Measure.of(12);
    private static final Measure SHARE = Measure.of(0.03, 0.02, 0.05);

    private NaughtyModel() {
    }

    /** The first cohort of a model under other names. */
    static ReportModel of(ReportModel model, List<String> names) {
        Cohort cohort = model.cohorts().get(0);
        List<Destination> destinations = new ArrayList<>();
        List<RoleShare> roles = new ArrayList<>();
        List<RoleMove> moves = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            destinations.add(new Destination(name, name, name, true, Measure.of(i + 1, 1, 30), PEOPLE, SHARE, SHARE));
            roles.add(new RoleShare(i % 2 == 0 ? "before" : "after", name, name, PEOPLE, SHARE));
            moves.add(new RoleMove(name, name, names.get(names.size() - 1 - i), name, PEOPLE));
        }
        Cohort naughty = new Cohort(cohort.cohortId(), names.get(0), names.get(names.size() - 1), cohort.summary(), cohort.outcomes(), destinations, roles, moves,
                cohort.seniority(), cohort.seniorityChanges(), cohort.timeToNextJob(), cohort.tests(), cohort.weighted());
        Header header = model.header();
        return new ReportModel(new Header(names.get(0), header.asOf(), names.get(0), names.get(0), Map.of(names.get(0), names.get(0)), header.quality(), header.withheld()),
                List.of(naughty), model.comparisons());
    }
}
