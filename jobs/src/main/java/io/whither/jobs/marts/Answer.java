package io.whither.jobs.marts;

import io.whither.disclosure.CellStatus;
import io.whither.jobs.run.AnswerTable;
import io.whither.marts.CohortMarts;
import io.whither.marts.HeadlineText;
import io.whither.marts.MartRow;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The answer as small tables: what a run prints at its end. */
final class Answer {

    private static final int TOP = 10;

    private final CohortMarts marts;
    private final LocalDate asOf;

    Answer(CohortMarts marts, LocalDate asOf) {
        this.marts = marts;
        this.asOf = asOf;
    }

    /** The headlines of all cohorts, and of the first one more: destinations, kinds, seniority. */
    List<AnswerTable> tables(List<String> cohorts) {
        List<AnswerTable> tables = new ArrayList<>();
        tables.add(new AnswerTable("headlines as of " + asOf, List.of("cohort and its four headline numbers, with 95 % intervals"),
                cohorts.stream().map(id -> List.of(HeadlineText.of(marts, id))).toList()));
        String shown = cohorts.stream().filter(id -> id.startsWith("amazon")).findFirst().orElse(cohorts.get(0));
        tables.addAll(details(shown));
        return tables;
    }

    /** Destinations, kinds and seniority of one cohort; where it is weighted, the weighted numbers too. */
    List<AnswerTable> details(String cohort) {
        List<AnswerTable> tables = new ArrayList<>(counted(cohort));
        if (!marts.rows().get(MartTables.COHORT_WEIGHTED).isEmpty()) {
            tables.add(table(cohort, "as counted and weighted", MartTables.COHORT_WEIGHTED,
                    List.of("measure", "counted", "weighted", "95 %", "effective people", "not weighted because"),
                    row -> List.of(text(row, "measure"), decimal(row, "value"), decimal(row, "weighted_value"),
                            row.value("ci_low") == null ? "" : decimal(row, "ci_low") + " to " + decimal(row, "ci_high"),
                            row.value("effective_people") == null ? "" : text(row, "effective_people"), row.value("reason") == null ? "" : text(row, "reason"))));
        }
        return tables;
    }

    private List<AnswerTable> counted(String cohort) {
        return List.of(
                table(cohort, "where they went", MartTables.COHORT_DESTINATIONS, List.of("group", "leavers", "of leavers", "95 %", "rank"),
                        row -> List.of(text(row, "group_name"), number(row, "leavers"), share(row, "share_of_leavers"), bounds(row),
                                row.value("rank_low") == null ? "" : row.value("rank_low") + " to " + row.value("rank_high"))),
                table(cohort, "what came next", MartTables.COHORT_OUTCOMES, List.of("kind", "leavers", "of leavers", "95 %", "median gap, months"),
                        row -> List.of(text(row, "destination_kind"), number(row, "leavers"), share(row, "share_of_leavers"), bounds(row),
                                number(row, "median_gap_months"))),
                table(cohort, "seniority of those whose level is known before and after", MartTables.COHORT_SENIORITY, List.of("side", "level", "people", "share", "95 %"),
                        row -> List.of(text(row, "side"), text(row, "level_name"), number(row, "people"), share(row, "share"), bounds(row))));
    }

    private AnswerTable table(String cohort, String title, Table table, List<String> columns, Function<MartRow, List<String>> cells) {
        boolean destinations = table == MartTables.COHORT_DESTINATIONS;
        return new AnswerTable(cohort + ": " + title, columns, marts.rows().get(table).stream()
                .filter(row -> cohort.equals(row.value("cohort_id")))
                .filter(row -> table != MartTables.COHORT_SENIORITY || "paired".equals(row.value("basis")) && !"latest".equals(row.value("side")))
                .limit(destinations ? TOP : Long.MAX_VALUE).map(cells).toList());
    }

    private static String text(MartRow row, String column) {
        return String.valueOf(row.value(column));
    }

    private static String number(MartRow row, String column) {
        Object value = row.value(column);
        if (value == null) {
            return row.isPublished(column) ? "" : CellStatus.WITHHELD.reason();
        }
        return value instanceof Double real ? String.format(Locale.ROOT, "%.1f", real) : value.toString();
    }

    private static String decimal(MartRow row, String column) {
        return row.value(column) instanceof Double value ? String.format(Locale.ROOT, "%.3f", value) : "";
    }

    private static String share(MartRow row, String column) {
        return row.value(column) instanceof Double share ? String.format(Locale.ROOT, "%.1f %%", 100 * share) : "";
    }

    private static String bounds(MartRow row) {
        return row.value("ci_low") instanceof Double low && row.value("ci_high") instanceof Double high
                ? String.format(Locale.ROOT, "%.1f to %.1f %%", 100 * low, 100 * high) : "";
    }
}
