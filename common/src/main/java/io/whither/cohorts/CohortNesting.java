package io.whither.cohorts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cohorts of a run lie inside others, by their definitions alone: the differences of such cohorts are groups of people too.
 *
 * @param pairs of which the first lies inside the second
 * @param sums the largest sets of disjoint cohorts inside another one
 * @param crowded cohorts that have more such sets than can be looked at; none of them is in {@code sums}
 */
public record CohortNesting(List<CohortPair> pairs, List<DisjointParts> sums, Set<String> crowded) {

    public static final CohortNesting NONE = new CohortNesting(List.of(), List.of(), Set.of());

    public CohortNesting {
        pairs = List.copyOf(pairs);
        sums = List.copyOf(sums);
        crowded = Set.copyOf(crowded);
    }

    static CohortNesting of(List<CohortDefinition> definitions) {
        List<CohortPair> pairs = definitions.stream().flatMap(inner -> definitions.stream()
                .filter(outer -> !outer.id().equals(inner.id()) && inner.isWithin(outer))
                .map(outer -> new CohortPair(inner.id(), outer.id()))).toList();
        Set<String> crowded = new TreeSet<>();
        List<DisjointParts> sums = definitions.stream().flatMap(outer -> {
            DisjointSets sets = new DisjointSets(definitions.stream().filter(inner -> pairs.contains(new CohortPair(inner.id(), outer.id()))).toList());
            if (sets.areTooMany()) {
                crowded.add(outer.id());
            }
            return sets.found().stream().map(parts -> new DisjointParts(outer.id(), parts));
        }).toList();
        return new CohortNesting(pairs, sums, crowded);
    }

    /** What is left of it when only these cohorts are looked at. */
    public CohortNesting among(Collection<String> ids) {
        List<DisjointParts> left = sums.stream().filter(sum -> ids.contains(sum.wholeId()) && sum.partIds().stream().filter(ids::contains).count() > 1)
                .map(sum -> new DisjointParts(sum.wholeId(), sum.partIds().stream().filter(ids::contains).toList())).distinct().toList();
        return new CohortNesting(pairs.stream().filter(pair -> ids.contains(pair.cohortId()) && ids.contains(pair.againstId())).toList(), left,
                new TreeSet<>(crowded.stream().filter(ids::contains).toList()));
    }
}
