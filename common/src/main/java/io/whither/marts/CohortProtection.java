package io.whither.marts;

import io.whither.cohorts.CohortNesting;
import io.whither.cohorts.CohortPair;
import io.whither.cohorts.DisjointParts;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.marts.CohortMarts.ShownCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What may be seen of the cohorts of a run. A few that lie inside each other are searched together. Where they are many, or several disjoint ones lie inside another,
 * each that has none inside is searched alone, and one with others inside follows these, see {@link OuterCohort}.
 *
 * @param counts of all cohorts
 * @param nesting among these alone
 */
record CohortProtection(Map<String, CohortCounts> counts, CohortNesting nesting, int minPersons) {

    /** The search over more cells would take too long. */
    private static final int MOST_CELLS_TOGETHER = 1_500;

    /** Whether the role moves of a cohort would tell of a few people of one around it that is searched together with it. */
    boolean mergesMoves(String id) {
        return clusters().stream().noneMatch(cluster -> cluster.contains(id) && hasSums(cluster)) && nesting.pairs().stream().anyMatch(pair -> pair.cohortId().equals(id)
                && CohortClusters.tellMoves(counts.get(id), counts.get(pair.againstId()), minPersons));
    }

    /** By cohort; those that were searched together share theirs. */
    Map<String, ShownCells> of(Map<String, CohortTables> tables) {
        Map<String, ShownCells> shown = new ConcurrentHashMap<>();
        // Cohorts that are not nested share no sums, so they are problems of their own.
        clusters().parallelStream().forEach(cluster -> shown.putAll(of(tables, cluster)));
        return shown;
    }

    private List<Set<String>> clusters() {
        return CohortClusters.of(counts.keySet(), nesting.pairs());
    }

    private boolean hasSums(Set<String> cluster) {
        CohortNesting within = nesting.among(cluster);
        return !within.crowded().isEmpty() || !within.sums().isEmpty();
    }

    private Map<String, ShownCells> of(Map<String, CohortTables> tables, Set<String> cluster) {
        CohortNesting within = nesting.among(cluster);
        if (!hasSums(cluster)) {
            CellSystem together = declared(tables, cluster, within);
            if (cluster.size() == 1 || together.cells().size() <= MOST_CELLS_TOGETHER) {
                ShownCells made = shown(together);
                Map<String, ShownCells> all = new TreeMap<>();
                cluster.forEach(id -> all.put(id, made));
                return all;
            }
        }
        return oneByOne(tables, cluster, within);
    }

    /** The smaller first, so that what lies inside comes before what lies around it. */
    private Map<String, ShownCells> oneByOne(Map<String, CohortTables> tables, Set<String> cluster, CohortNesting within) {
        Map<String, ShownCells> shown = new TreeMap<>();
        Comparator<String> bySize = Comparator.comparingLong(id -> counts.get(id).leavers());
        for (String id : cluster.stream().sorted(bySize.thenComparing(Comparator.naturalOrder())).toList()) {
            CellSystem cells = declared(tables, Set.of(id), CohortNesting.NONE);
            List<List<String>> inside = inside(id, within, shown.keySet());
            if (within.crowded().contains(id)) {
                cells.settle(key -> true);
            } else if (!inside.isEmpty()) {
                new OuterCohort(id, inside, shown, counts, minPersons).settle(cells);
            }
            shown.put(id, shown(cells));
        }
        return shown;
    }

    /** The sets of disjoint cohorts inside one, and those inside it that are in no set, each by itself. */
    private static List<List<String>> inside(String id, CohortNesting within, Set<String> before) {
        List<List<String>> sets = new ArrayList<>(within.sums().stream().filter(sum -> sum.wholeId().equals(id)).map(DisjointParts::partIds).toList());
        within.pairs().stream().filter(pair -> pair.againstId().equals(id)).map(CohortPair::cohortId)
                .filter(inner -> before.contains(inner) && sets.stream().noneMatch(set -> set.contains(inner))).toList().forEach(inner -> sets.add(List.of(inner)));
        sets.removeIf(set -> !before.containsAll(set));
        return sets;
    }

    private CellSystem declared(Map<String, CohortTables> tables, Collection<String> cluster, CohortNesting within) {
        CellSystem cells = new CellSystem();
        cluster.forEach(id -> tables.get(id).declare(cells));
        for (CohortPair pair : within.pairs()) {
            CohortClusters.declareDifference(cells, pair);
            CohortClusters.declareTails(cells, pair, counts.get(pair.cohortId()));
            CohortClusters.withholdFine(cells, pair, minPersons);
        }
        return cells;
    }

    private ShownCells shown(CellSystem cells) {
        return new ShownCells(cells, Suppression.of(cells, minPersons));
    }
}
