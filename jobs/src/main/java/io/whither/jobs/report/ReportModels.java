package io.whither.jobs.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whither.jobs.delta.Warehouse;
import io.whither.report.CohortWords;
import io.whither.report.Measure;
import io.whither.report.ReportModel;
import io.whither.tables.DimTables;
import io.whither.tables.MartTables;
import io.whither.tables.OpsTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the model of a report from the published tables of one as-of. */
final class ReportModels {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CI_LOW = "ci_low";
    private static final String CI_HIGH = "ci_high";

    private final Warehouse warehouse;
    private final LocalDate asOf;
    private final PublishedMarts marts;

    ReportModels(Warehouse warehouse, LocalDate asOf) {
        this.warehouse = warehouse;
        this.asOf = asOf;
        this.marts = new PublishedMarts(warehouse, asOf);
    }

    /** The cohorts that are published, by id. */
    List<String> cohorts() {
        return marts.rows(MartTables.COHORT_SUMMARY).stream().map(row -> row.text("cohort_id")).sorted().toList();
    }

    /** @param parameters what the numbers rest on, for people */
    ReportModel of(List<String> cohorts, String knownAt, String rulebook, Map<String, String> parameters) {
        Map<String, List<MartReading>> summaries = marts.byCohort(MartTables.COHORT_SUMMARY);
        Map<String, List<MartReading>> outcomes = marts.byCohort(MartTables.COHORT_OUTCOMES);
        Map<String, List<MartReading>> destinations = marts.byCohort(MartTables.COHORT_DESTINATIONS);
        Map<String, List<MartReading>> roles = marts.byCohort(MartTables.COHORT_ROLES);
        Map<String, List<MartReading>> moves = marts.byCohort(MartTables.COHORT_ROLE_MOVES);
        Map<String, List<MartReading>> seniority = marts.byCohort(MartTables.COHORT_SENIORITY);
        Map<String, List<MartReading>> changes = marts.byCohort(MartTables.SENIORITY_CHANGES);
        Map<String, List<MartReading>> times = marts.byCohort(MartTables.TIME_TO_NEXT_JOB);
        Map<String, List<MartReading>> tests = marts.byCohort(MartTables.COHORT_TESTS);
        Map<String, List<MartReading>> weighted = marts.byCohort(MartTables.COHORT_WEIGHTED);
        Map<String, String> definitions = definitions();
        List<ReportModel.Cohort> made = new ArrayList<>();
        for (String id : cohorts) {
            made.add(new ReportModel.Cohort(id, CohortWords.title(id), definitions.getOrDefault(id, ""), summary(summaries.get(id).get(0)),
                    sorted(outcomes, id, ReportModels::outcome, Comparator.comparing((ReportModel.Outcome o) -> o.leavers().isShown() ? -o.leavers().value() : 1)
                            .thenComparing(ReportModel.Outcome::destinationKind)),
                    sorted(destinations, id, ReportModels::destination, Comparator.comparing((ReportModel.Destination d) -> d.rank().isShown() ? d.rank().value() : Double.MAX_VALUE)
                            .thenComparing(ReportModel.Destination::groupId)),
                    sorted(roles, id, ReportModels::role, Comparator.comparing(ReportModel.RoleShare::side).reversed()
                            .thenComparing(ReportModel.RoleShare::function).thenComparing(ReportModel.RoleShare::role)),
                    sorted(moves, id, ReportModels::roleMove, Comparator.comparing((ReportModel.RoleMove m) -> m.people().isShown() ? -m.people().value() : 1)
                            .thenComparing(ReportModel.RoleMove::toString)),
                    sorted(seniority, id, ReportModels::level, Comparator.comparing(ReportModel.LevelShare::basis).reversed()
                            .thenComparing(ReportModels::side).thenComparing(ReportModel.LevelShare::level)),
                    sorted(changes, id, ReportModels::change, Comparator.comparing(ReportModel.LevelChange::fromLevel).thenComparing(ReportModel.LevelChange::toLevel)),
                    sorted(times, id, ReportModels::incidence, Comparator.comparing(ReportModel.Incidence::destinationKind).thenComparing(ReportModel.Incidence::months)),
                    sorted(tests, id, ReportModels::test, Comparator.comparing(ReportModel.Test::test)),
                    sorted(weighted, id, ReportModels::weighted, Comparator.comparing(ReportModel.Weighted::measure))));
        }
        return new ReportModel(header(knownAt, rulebook, parameters), made, comparisons(cohorts));
    }

    private ReportModel.Header header(String knownAt, String rulebook, Map<String, String> parameters) {
        String runId = marts.rows(MartTables.COHORT_SUMMARY).get(0).text("run_id");
        List<ReportModel.Quality> quality = warehouse.read(OpsTables.QUALITY_RESULTS).where(col("run_id").equalTo(lit(runId))).orderBy("table", "rule").collectAsList().stream()
                .map(row -> new ReportModel.Quality(row.getAs("table"), row.getAs("rule"), row.getAs("severity"), row.<Long>getAs("failed_rows"),
                        row.<Long>getAs("checked_rows"), row.getAs("outcome"))).toList();
        return new ReportModel.Header(runId, asOf, knownAt, rulebook, parameters, quality, marts.withheld());
    }

    /** What was last asked under a cohort's name, in words. */
    private Map<String, String> definitions() {
        Map<String, String> definitions = new TreeMap<>();
        warehouse.read(DimTables.COHORTS).orderBy("first_used").collectAsList()
                .forEach(row -> definitions.put(row.getAs("cohort_id"), CohortWords.definition(words(row.getAs("definition")))));
        return definitions;
    }

    private static Map<String, Object> words(String definition) {
        try {
            return JSON.readValue(definition, new TypeReference<LinkedHashMap<String, Object>>() { });
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("dims.cohorts: the definition " + definition + " is no JSON object; run whither cohorts again", broken);
        }
    }

    private List<ReportModel.Comparison> comparisons(List<String> cohorts) {
        return marts.rows(MartTables.COHORT_COMPARISONS).stream().filter(row -> cohorts.contains(row.text("cohort_id")))
                .sorted(Comparator.comparing((MartReading row) -> row.text("cohort_id")).thenComparing(row -> row.text("against_id")).thenComparing(row -> row.text("measure")))
                .map(row -> new ReportModel.Comparison(row.text("cohort_id"), row.text("against_id"), row.text("measure"), row.measure("value"),
                        row.measure("against_value"), row.measure("difference", CI_LOW, CI_HIGH))).toList();
    }

    private static <T> List<T> sorted(Map<String, List<MartReading>> rows, String cohort, Function<MartReading, T> reading, Comparator<? super T> order) {
        return rows.getOrDefault(cohort, List.of()).stream().map(reading).sorted(order).toList();
    }

    private static ReportModel.Summary summary(MartReading row) {
        return new ReportModel.Summary(row.measure("leavers"), row.measure("leavers_min"), row.measure("leavers_max"), headline(row, "accounted"), headline(row, "unknown"),
                headline(row, "top3_share"), headline(row, "top10_share"), headline(row, "tech_share"), headline(row, "director_before"), headline(row, "director_after"),
                headline(row, "junior_before"), headline(row, "junior_after"), headline(row, "mean_seniority_change"), headline(row, "median_gap_months"));
    }

    private static Measure headline(MartReading row, String column) {
        return row.measure(column, column + "_low", column + "_high");
    }

    private static ReportModel.Outcome outcome(MartReading row) {
        return new ReportModel.Outcome(row.text("destination_kind"), row.measure("leavers"), row.measure("share_of_leavers", CI_LOW, CI_HIGH), row.measure("median_gap_months"));
    }

    private static ReportModel.Destination destination(MartReading row) {
        return new ReportModel.Destination(row.text("group_id"), row.text("group_name"), row.text("industry"), row.flag("is_tech"),
                row.measure("rank", "rank_low", "rank_high"), row.measure("leavers"), row.measure("share_of_leavers", CI_LOW, CI_HIGH), row.measure("share_of_accounted"));
    }

    private static ReportModel.RoleShare role(MartReading row) {
        return new ReportModel.RoleShare(row.text("side"), row.text("function"), row.text("role"), row.measure("people"), row.measure("share", CI_LOW, CI_HIGH));
    }

    private static ReportModel.RoleMove roleMove(MartReading row) {
        return new ReportModel.RoleMove(row.text("from_function"), row.text("from_role"), row.text("to_function"), row.text("to_role"), row.measure("people"));
    }

    private static ReportModel.LevelShare level(MartReading row) {
        return new ReportModel.LevelShare(row.text("side"), row.text("basis"), row.number("level"), row.text("level_name"), row.measure("people"), row.measure("share", CI_LOW, CI_HIGH));
    }

    private static int side(ReportModel.LevelShare level) {
        return List.of("before", "after", "latest").indexOf(level.side());
    }

    private static ReportModel.LevelChange change(MartReading row) {
        return new ReportModel.LevelChange(row.number("from_level"), row.number("to_level"), row.number("change"), row.text("direction"), row.measure("people"),
                row.measure("share", CI_LOW, CI_HIGH));
    }

    private static ReportModel.Incidence incidence(MartReading row) {
        return new ReportModel.Incidence(row.number("months"), row.text("destination_kind"), row.measure("at_risk"), row.measure("cumulative_incidence", CI_LOW, CI_HIGH));
    }

    private static ReportModel.Weighted weighted(MartReading row) {
        String status = "weighted_value_status";
        return new ReportModel.Weighted(row.text("measure"), row.measure("value"), row.measure("weighted_value", CI_LOW, CI_HIGH), row.measure("rounded_to", status),
                row.measure("effective_people", status), row.measure("design_effect", status), row.measure("target_met", status), row.text("reason"), row.text("targets"));
    }

    private static ReportModel.Test test(MartReading row) {
        return new ReportModel.Test(row.text("test"), row.measure("statistic"), row.measure("p_value", "statistic_status"),
                row.bounded(row.measure("effect", "statistic_status"), CI_LOW, CI_HIGH));
    }
}
