package io.whither.marts;

import java.io.Serializable;

/**
 * A number of people as a sum over the members of a cohort. The tables take it of a whole cohort; of the counts of one member alone it is 1 or 0,
 * which says whether she is among them.
 */
@FunctionalInterface
public interface PeopleCount extends Serializable {

    long of(CohortCounts counts);
}
