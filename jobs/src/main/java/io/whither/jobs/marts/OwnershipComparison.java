package io.whither.jobs.marts;

import io.whither.employers.OwnershipView;
import io.whither.jobs.run.AnswerTable;
import io.whither.marts.CohortMarts;
import io.whither.marts.MartRow;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A cohort under both views of ownership, side by side. Two numbers that are close would give away the few people between them. */
final class OwnershipComparison {

    private static final List<String> COLUMNS = List.of("", OwnershipView.POINT_IN_TIME.code(), OwnershipView.PRO_FORMA.code());

    private final String cohort;
    private final Map<OwnershipView, CohortMarts> answers;
    private final int minPersons;

    OwnershipComparison(String cohort, Map<OwnershipView, CohortMarts> answers, int minPersons) {
        this.cohort = cohort;
        this.answers = Map.copyOf(answers);
        this.minPersons = minPersons;
    }

    List<AnswerTable> tables() {
        return List.of(table("leavers", MartTables.COHORT_SUMMARY, row -> "all"),
                table("what came next", MartTables.COHORT_OUTCOMES, row -> (String) row.value("destination_kind")),
                table("where they went", MartTables.COHORT_DESTINATIONS, row -> (String) row.value("group_name")));
    }

    private AnswerTable table(String title, Table table, Function<MartRow, String> name) {
        Map<String, MartRow> before = rows(OwnershipView.POINT_IN_TIME, table, name);
        Map<String, MartRow> after = rows(OwnershipView.PRO_FORMA, table, name);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<List<String>> rows = new ArrayList<>();
        names.forEach(key -> rows.add(cells(key, people(before.get(key)), people(after.get(key)))));
        return new AnswerTable(cohort + ": " + title + ", by whose a company was on the day and by whose it is today", COLUMNS, rows);
    }

    private Map<String, MartRow> rows(OwnershipView view, Table table, Function<MartRow, String> name) {
        return answers.get(view).rows().get(table).stream().collect(Collectors.toMap(name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private List<String> cells(String name, Long before, Long after) {
        boolean tells = before != null && after != null && !before.equals(after) && Math.abs(after - before) < minPersons;
        return List.of(name, text(before), tells ? "1 to " + (minPersons - 1) + (after > before ? " more" : " fewer") : text(after));
    }

    private static String text(Long people) {
        return people == null ? "withheld or in other" : people.toString();
    }

    /** Null when it is not shown. */
    private static Long people(MartRow row) {
        return row == null ? null : (Long) row.value("leavers");
    }
}
