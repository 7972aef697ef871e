package io.whither.marts;

import io.whither.tables.Table;
import io.whither.weighting.PopulationTargets;
import java.time.LocalDate;

/**
 * What every table of a cohort is made from.
 *
 * @param minPersons the smallest number that may be shown
 * @param targets null where nothing is weighted
 * @param mergesMoves whether role moves are not told apart by the role before, since a cohort around this one would tell a few people's
 */
record MartInput(CohortCounts counts, CompanyFacts facts, int minPersons, LocalDate asOf, PopulationTargets targets, boolean mergesMoves) {

    /** A row with its cohort and date. */
    MartRow row(Table table) {
        return MartRow.of(table).fact("cohort_id", counts.cohortId()).fact("as_of", asOf);
    }

    CellKeys keys() {
        return new CellKeys(counts.cohortId());
    }
}
