package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.disclosure.CellStatus;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunFailedException;
import io.whither.tables.MartTables;
import io.whither.tables.RestrictedTables;
import io.whither.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Rows of published tables, of one date. */
final class PublishedRows {

    /** So many keys are listed to whoever names none of them. */
    private static final int MOST_LISTED = 40;
    /** In tables of companies, the columns by which rows of one whole differ: its row {@code other} is what the rest of them do not name. */
    private static final Map<Table, Set<String>> PARTS = Map.of(MartTables.COMPANY_FLOWS, Set.of("destination_group_id"), MartTables.COMPANY_WORKFORCE, Set.of());

    private final Warehouse warehouse;
    private final LocalDate asOf;

    PublishedRows(Warehouse warehouse, LocalDate asOf) {
        this.warehouse = warehouse;
        this.asOf = asOf;
    }

    /**
     * The number of that name.
     *
     * @param cohort null for a table of companies
     * @throws RunFailedException when no row, or more than one, is meant
     */
    PublishedCell find(CellName name, String cohort) {
        List<PublishedCell> rows = of(name.table(), List.of(name.measure()), cohort, narrowing(name));
        List<PublishedCell> found = rows.stream().filter(cell -> name.columns().entrySet().stream().allMatch(e -> e.getValue().equals(cell.key().get(e.getKey())))).toList();
        if (found.isEmpty()) {
            throw none(name, cohort, rows);
        }
        PublishedCell first = found.get(0);
        List<String> missing = name.rowColumns().stream().filter(column -> !name.columns().containsKey(column) && found.stream().anyMatch(cell -> !cell.key().get(column).equals(first.key().get(column)))).toList();
        if (!missing.isEmpty()) {
            throw new RunFailedException("--cell " + name.text(), "names " + found.size() + " rows", "say more: " + String.join(", ", missing.stream().map(column -> column + "=" + first.key().get(column)).toList()));
        }
        return new PublishedCell(first.cohort(), name, first.key(), first.beside(), first.value(), first.status(), first.step());
    }

    /**
     * Every number of these measures. All rows of a cohort stand beside each other; in a table of companies those of one whole.
     *
     * @param cohort null for all, and for a table of companies
     */
    List<PublishedCell> of(Table table, List<String> measures, String cohort, Column narrowed) {
        boolean ofCohorts = CellName.isOfCohorts(table);
        List<String> keys = CellName.keys(table);
        Dataset<Row> rows = warehouse.read(table).where(col("as_of").equalTo(lit(asOf)).and(cohort == null ? lit(true) : col("cohort_id").equalTo(cohort)).and(narrowed));
        List<Column> columns = new ArrayList<>(keys.stream().map(key -> col(key).cast("string")).toList());
        columns.add((ofCohorts ? col("cohort_id") : lit(null).cast("string")).as("cohort"));
        columns.add((table.equals(MartTables.COHORT_WEIGHTED) ? col(MartTables.ROUNDED_TO.name()) : lit(null).cast("double")).as("step"));
        for (String measure : measures) {
            columns.add(col(measure).cast("double").as(measure));
            columns.add(col(CellName.status(table, measure)).as("status of " + measure));
        }
        List<Row> read = rows.select(columns.toArray(Column[]::new)).collectAsList();
        Map<Whole, List<Map<String, String>>> wholes = new HashMap<>();
        read.forEach(row -> wholes.computeIfAbsent(whole(table, row, keys), whole -> new ArrayList<>()).add(key(row, keys)));
        List<PublishedCell> cells = new ArrayList<>();
        for (Row row : read) {
            Map<String, String> key = key(row, keys);
            List<Map<String, String>> beside = wholes.get(whole(table, row, keys));
            for (String measure : measures) {
                cells.add(new PublishedCell(row.getAs("cohort"), new CellName(measure, table, measure, key), key, beside, row.getAs(measure),
                        CellStatus.of(row.<Integer>getAs("status of " + measure)), step(row, measure)));
            }
        }
        return cells;
    }

    private static double step(Row row, String measure) {
        return row.getAs("step") == null || !measure.equals(MartTables.WEIGHTED.name()) ? 0 : row.<Double>getAs("step");
    }

    /** What rows that stand beside each other have in common. */
    private record Whole(String cohort, Map<String, String> key) {}

    private static Map<String, String> key(Row row, List<String> keys) {
        Map<String, String> key = new LinkedHashMap<>();
        keys.forEach(column -> key.put(column, row.getAs(column)));
        return key;
    }

    private static Whole whole(Table table, Row row, List<String> keys) {
        Map<String, String> common = key(row, keys);
        common.keySet().removeAll(PARTS.getOrDefault(table, Set.copyOf(keys)));
        return new Whole(row.getAs("cohort"), common);
    }

    /** The tables of companies are large: only rows of the same whole are read. */
    private static Column narrowing(CellName name) {
        Set<String> parts = PARTS.get(name.table());
        return parts == null ? lit(true) : name.columns().entrySet().stream().filter(e -> !parts.contains(e.getKey()))
                .map(e -> col(e.getKey()).equalTo(lit(e.getValue()).cast(name.table().column(e.getKey()).orElseThrow().type().sql()))).reduce(lit(true), Column::and);
    }

    private RunFailedException none(CellName name, String cohort, List<PublishedCell> rows) {
        if (rows.isEmpty() && cohort != null) {
            String there = String.join(", ", warehouse.read(RestrictedTables.COHORT_MEMBERS).selectExpr("concat(cohort_id, ' as of ', as_of)").distinct()
                    .as(Encoders.STRING()).collectAsList().stream().sorted().toList());
            return new RunFailedException(cohort + " as of " + asOf, "has no row in " + name.table().name(), "published are " + there);
        }
        List<String> keys = rows.stream().map(cell -> cell.key().entrySet().stream().filter(e -> name.columns().containsKey(e.getKey()))
                .map(e -> e.getKey() + "=" + e.getValue()).reduce((a, b) -> a + "," + b).orElse("")).distinct().sorted().toList();
        String remedy = keys.isEmpty() ? "small ones have no row, or are in other" : "there are " + String.join("; ", keys.subList(0, Math.min(MOST_LISTED, keys.size())))
                + (keys.size() > MOST_LISTED ? "; and " + (keys.size() - MOST_LISTED) + " more" : "");
        return new RunFailedException("--cell " + name.text(), "has no row of its own as of " + asOf, remedy);
    }
}
