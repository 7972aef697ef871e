package io.whither.marts;

import io.whither.cohorts.CohortNesting;
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
     * @param nesting which lie inside others; those of which there are no counts are ignored
     * @param minPersons the smallest number that may be shown
     * @param targets what leavers are weighted to; null for none
     * @throws IllegalArgumentException when counts do not add up (check {@link CohortIdentities} first) or a comparison names an unknown cohort
     */
    public static CohortMarts of(Collection<CohortCounts> cohorts, Collection<CohortPair> comparisons, CohortNesting nesting,
            CompanyFacts facts, LocalDate asOf, int minPersons, PopulationTargets targets) {
        Map<String, CohortTables> tables = new LinkedHashMap<>();
        Map<String, CohortCounts> byId = new LinkedHashMap<>();
        cohorts.forEach(counts -> byId.put(counts.cohortId(), counts));
        CohortProtection protection = new CohortProtection(byId, nesting.among(byId.keySet()), minPersons);
        byId.forEach((id, counts) -> tables.put(id, new CohortTables(new MartInput(counts, facts, minPersons, asOf, targets, protection.mergesMoves(id)))));
        Map<String, ShownCells> shown = protection.of(tables);
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
