package io.whither.marts;

import io.whither.cohorts.CohortPair;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published tables of all cohorts of a run: from counts to rows, with what must be withheld chosen over all of them together.
 *
 * @param rows by table, every table that cohorts fill, also when it has no row
 * @param cells what was stated about all tables
 * @param shown what of it may be seen
 */
public record CohortMarts(Map<Table, List<MartRow>> rows, CellSystem cells, Suppression shown) {

    /** The tables that are made here. */
    public static final List<Table> TABLES = List.of(MartTables.COHORT_SUMMARY, MartTables.COHORT_OUTCOMES,
            MartTables.COHORT_DESTINATIONS, MartTables.COHORT_ROLES, MartTables.COHORT_ROLE_MOVES, MartTables.COHORT_SENIORITY,
            MartTables.SENIORITY_CHANGES, MartTables.COHORT_TESTS, MartTables.TIME_TO_NEXT_JOB, MartTables.COHORT_COMPARISONS);

    /**
     * @param comparisons pairs of ids among the cohorts
     * @param minPersons the smallest number that may be shown
     * @throws IllegalArgumentException when counts do not add up (check {@link CohortIdentities} first) or a pair names an unknown cohort
     */
    public static CohortMarts of(Collection<CohortCounts> cohorts, Collection<CohortPair> comparisons, CompanyFacts facts, LocalDate asOf,
            int minPersons) {
        Map<String, CohortTables> tables = new LinkedHashMap<>();
        CellSystem cells = new CellSystem();
        for (CohortCounts counts : cohorts) {
            CohortTables made = new CohortTables(new MartInput(counts, facts, minPersons, asOf));
            made.declare(cells);
            tables.put(counts.cohortId(), made);
        }
        Suppression shown = Suppression.of(cells, minPersons);
        Map<Table, List<MartRow>> rows = new LinkedHashMap<>();
        TABLES.forEach(table -> rows.put(table, new ArrayList<>()));
        tables.values().forEach(cohort -> cohort.marts().forEach(mart -> add(rows, mart.rows(shown))));
        for (CohortPair pair : comparisons) {
            ComparisonsMart comparison = new ComparisonsMart(known(tables, pair.cohortId()), known(tables, pair.againstId()), shown);
            add(rows, comparison.rows());
            add(rows, List.of(comparison.grayTest()));
        }
        return new CohortMarts(Collections.unmodifiableMap(rows), cells, shown);
    }

    private static void add(Map<Table, List<MartRow>> rows, List<MartRow> made) {
        made.forEach(row -> rows.get(row.table()).add(row));
    }

    private static CohortTables known(Map<String, CohortTables> tables, String id) {
        CohortTables found = tables.get(id);
        if (found == null) {
            throw new IllegalArgumentException("comparison with " + id + ": no such cohort; there are " + tables.keySet());
        }
        return found;
    }
}
