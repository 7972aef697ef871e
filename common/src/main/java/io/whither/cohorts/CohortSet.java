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

    /** The pairs of which the first lies inside the second: their difference is a group of people too. */
    public List<CohortPair> nested() {
        return definitions.stream().flatMap(inner -> definitions.stream()
                .filter(outer -> !outer.id().equals(inner.id()) && inner.isWithin(outer))
                .map(outer -> new CohortPair(inner.id(), outer.id()))).toList();
    }
}
