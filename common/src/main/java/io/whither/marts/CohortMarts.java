package io.whither.marts;

import io.whither.cohorts.CohortPair;
import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import io.whither.weighting.PopulationTargets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The published tables of all cohorts of a run: from counts to rows, with what must be withheld chosen over all tables of a
 * cohort together.
 *
 * @param rows by table, every table that cohorts fill, also when it has no row
 * @param shown what of each cohort's cells may be seen, by its id
 */
public record CohortMarts(Map<Table, List<MartRow>> rows, Map<String, ShownCells> shown) {

    /** The tables that are made here. */
    public static final List<Table> TABLES = List.of(MartTables.COHORT_SUMMARY, MartTables.COHORT_OUTCOMES,
            MartTables.COHORT_DESTINATIONS, MartTables.COHORT_ROLES, MartTables.COHORT_ROLE_MOVES, MartTables.COHORT_SENIORITY,
            MartTables.SENIORITY_CHANGES, MartTables.COHORT_TESTS, MartTables.TIME_TO_NEXT_JOB, MartTables.COHORT_COMPARISONS,
            MartTables.COHORT_WEIGHTED);

    /** Nested cohorts with more cells than this are looked at one by one: the search over all of them would take too long. */
    private static final int MOST_CELLS_TOGETHER = 1_500;

    /**
     * What was stated about a cohort's tables and those of cohorts that are nested with it, and what of it may be seen.
     *
     * @param cells all of them and their sums
     */
    public record ShownCells(CellSystem cells, Suppression suppression) {

        /** Whether readers see the cell, and see it in a table. */
        boolean isShown(String key) {
            CellRole role = cells.cell(key).role();
            return role != CellRole.IMPLIED && role != CellRole.SLACK && suppression.status(key).isPublished();
        }
    }

    /**
     * @param comparisons pairs of ids among the cohorts
     * @param nested pairs of which the first lies inside the second, see {@code CohortSet.nested}; pairs with unknown cohorts are ignored
     * @param minPersons the smallest number that may be shown
     * @param targets what leavers are weighted to; null for none
     * @throws IllegalArgumentException when counts do not add up (check {@link CohortIdentities} first) or a comparison names an unknown cohort
     */
    public static CohortMarts of(Collection<CohortCounts> cohorts, Collection<CohortPair> comparisons, Collection<CohortPair> nested,
            CompanyFacts facts, LocalDate asOf, int minPersons, PopulationTargets targets) {
        Map<String, CohortTables> tables = new LinkedHashMap<>();
        Map<String, CohortCounts> byId = new LinkedHashMap<>();
        cohorts.forEach(counts -> byId.put(counts.cohortId(), counts));
        List<CohortPair> linked = nested.stream().filter(pair -> byId.containsKey(pair.cohortId()) && byId.containsKey(pair.againstId())).toList();
        byId.forEach((id, counts) -> {
            boolean mergesMoves = linked.stream().anyMatch(pair -> pair.cohortId().equals(id) && CohortClusters.tellMoves(counts, byId.get(pair.againstId()), minPersons));
            tables.put(id, new CohortTables(new MartInput(counts, facts, minPersons, asOf, targets, mergesMoves)));
        });
        Map<String, ShownCells> shown = new ConcurrentHashMap<>();
        // Cohorts that are not nested share no sums, so they are problems of their own.
        CohortClusters.of(tables.keySet(), linked).parallelStream().forEach(cluster -> {
            CellSystem together = declared(cluster.stream().map(tables::get).toList(), linked, minPersons);
            if (together.cells().size() <= MOST_CELLS_TOGETHER) {
                ShownCells made = new ShownCells(together, Suppression.of(together, minPersons));
                cluster.forEach(id -> shown.put(id, made));
            } else {
                cluster.forEach(id -> shown.put(id, shown(tables.get(id), minPersons)));
            }
        });
        Map<Table, List<MartRow>> rows = new LinkedHashMap<>();
        TABLES.forEach(table -> rows.put(table, new ArrayList<>()));
        tables.forEach((id, cohort) -> cohort.marts().forEach(mart -> add(rows, mart.rows(shown.get(id).suppression()))));
        for (CohortPair pair : comparisons) {
            ComparisonsMart comparison = new ComparisonsMart(side(tables, shown, pair.cohortId()), side(tables, shown, pair.againstId()));
            add(rows, comparison.rows());
            add(rows, List.of(comparison.grayTest()));
        }
        return new CohortMarts(Collections.unmodifiableMap(rows), Map.copyOf(shown));
    }

    private static ShownCells shown(CohortTables cohort, int minPersons) {
        CellSystem cells = declared(List.of(cohort), List.of(), minPersons);
        return new ShownCells(cells, Suppression.of(cells, minPersons));
    }

    private static CellSystem declared(List<CohortTables> cluster, List<CohortPair> nested, int minPersons) {
        CellSystem cells = new CellSystem();
        cluster.forEach(cohort -> cohort.declare(cells));
        for (CohortTables inner : cluster) {
            CohortCounts counts = inner.input().counts();
            nested.stream().filter(pair -> cluster.size() > 1 && pair.cohortId().equals(counts.cohortId())).forEach(pair -> {
                CohortClusters.declareDifference(cells, pair);
                CohortClusters.declareTails(cells, pair, counts);
                CohortClusters.withholdFine(cells, pair, minPersons);
            });
        }
        return cells;
    }

    private static void add(Map<Table, List<MartRow>> rows, List<MartRow> made) {
        made.forEach(row -> rows.get(row.table()).add(row));
    }

    private static ComparisonsMart.Side side(Map<String, CohortTables> tables, Map<String, ShownCells> shown, String id) {
        if (!tables.containsKey(id)) {
            throw new IllegalArgumentException("comparison with " + id + ": no such cohort; there are " + tables.keySet());
        }
        return new ComparisonsMart.Side(tables.get(id), shown.get(id).suppression());
    }
}
