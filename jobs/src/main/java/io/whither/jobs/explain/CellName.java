package io.whither.jobs.explain;

import io.whither.tables.Column;
import io.whither.tables.ColumnKind;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which published number is meant.
 *
 * @param text as it was written
 * @param table that publishes it
 * @param measure its column
 * @param columns what is said of its row: columns of the key, with values as the table has them
 */
record CellName(String text, Table table, String measure, Map<String, String> columns) {

    private static final String COHORT = "cohort_id";
    /** Tables that have numbers of their makings before the one that they are made for. */
    private static final Map<Table, Column> MADE_FOR = Map.of(MartTables.COHORT_COMPARISONS, MartTables.DIFFERENCE, MartTables.COHORT_WEIGHTED, MartTables.WEIGHTED);
    private static final List<String> GIVEN = List.of(COHORT, "as_of");

    CellName {
        columns = Map.copyOf(columns);
    }

    /** Whether its table is one of cohorts. */
    boolean isOfCohort() {
        return isOfCohorts(table);
    }

    static boolean isOfCohorts(Table table) {
        return table.key().contains(COHORT);
    }

    /** Those who are at risk are the same for all that may come next. */
    List<String> rowColumns() {
        boolean anyRow = table.equals(MartTables.TIME_TO_NEXT_JOB) && measure.equals("at_risk");
        return keys(table).stream().filter(column -> !anyRow || columns.containsKey(column)).toList();
    }

    /** The columns that tell the rows of a cohort, or of all companies, at one date apart. */
    static List<String> keys(Table table) {
        return table.key().stream().filter(column -> !GIVEN.contains(column)).toList();
    }

    /** The columns whose numbers are withheld or not. */
    static List<String> measures(Table table) {
        return table.columns().stream().filter(column -> column.kind() == ColumnKind.MEASURE).map(Column::name).toList();
    }

    /** What is meant where no measure is named: how many people, or else the number that the table is made for. */
    static String usual(Table table) {
        Column made = MADE_FOR.get(table);
        if (made != null) {
            return made.name();
        }
        List<Column> own = table.columns().stream().filter(Column::hasStatus).toList();
        return own.stream().filter(column -> column.unit().equals("persons")).findFirst().orElse(own.get(0)).name();
    }

    /** The name of the status column of a measure. */
    static String status(Table table, String measure) {
        String owner = table.column(measure).map(Column::measure).orElse(null);
        return (owner == null ? measure : owner) + "_status";
    }

    /** The row's own words, such as {@code function=engineering, level=4}. */
    String row() {
        return String.join(", ", new TreeMap<>(columns).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    }
}
