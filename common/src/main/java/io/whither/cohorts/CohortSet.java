package io.whither.cohorts;

import java.util.List;

/**
 * The cohorts of a run.
 *
 * @param definitions in the order of their ids
 * @param comparisons each pair once, of cohorts that are all in {@code definitions}
 */
public record CohortSet(List<CohortDefinition> definitions, List<CohortPair> comparisons) {

    public CohortSet {
        definitions = List.copyOf(definitions);
        comparisons = List.copyOf(comparisons);
    }

    /** Which lie inside others. */
    public CohortNesting nesting() {
        return CohortNesting.of(definitions);
    }
}
