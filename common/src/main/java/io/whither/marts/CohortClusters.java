package io.whither.marts;

import io.whither.cohorts.CohortPair;
import io.whither.disclosure.Cell;
import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellSystem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cohorts that must be looked at together, since one lies inside another and the difference of their tables tells of the rest. */
final class CohortClusters {

    /** Cells whose differences are searched together with all sums. */
    private static final List<String> DIFFERENCES = List.of("leavers", "accounted", "unknown", "tech", "outcome/", "destination/", "role/before/");

    /** Kinds of cells that would make the search too large: the inner cohort does without those of a kind when one difference in it is small. */
    private static final List<String> FINE = List.of("level/before/", "level/after/", "level/latest/", "role/after/", "move/", "pair/", "direction/", "band/", "levels_gained",
            "started/", "at_risk/");

    private CohortClusters() {}

    /** Every id in exactly one cluster; the two of a pair in the same. */
    static List<Set<String>> of(Collection<String> ids, Collection<CohortPair> nested) {
        List<Set<String>> clusters = new ArrayList<>();
        ids.forEach(id -> clusters.add(new TreeSet<>(Set.of(id))));
        for (CohortPair pair : nested) {
            Set<String> inner = holding(clusters, pair.cohortId());
            Set<String> outer = holding(clusters, pair.againstId());
            if (inner != outer) {
                outer.addAll(inner);
                clusters.removeIf(cluster -> cluster == inner);
            }
        }
        return clusters;
    }

    private static Set<String> holding(List<Set<String>> clusters, String id) {
        return clusters.stream().filter(cluster -> cluster.contains(id)).findFirst().orElseThrow();
    }

    /**
     * States that each cell of the outer cohort is that of the inner one and the rest. A cell of which the inner cohort has more is left out:
     * a person may be in the two by different exits.
     */
    static void declareDifference(CellSystem cells, CohortPair pair) {
        String inner = pair.cohortId() + "/";
        String outer = pair.againstId() + "/";
        for (Cell cell : List.copyOf(cells.cells())) {
            boolean row = cell.role() == CellRole.DETAIL || cell.role() == CellRole.MARGIN || cell.role() == CellRole.WHOLE;
            if (!row || !cell.key().startsWith(inner) || DIFFERENCES.stream().noneMatch(cell.key().substring(inner.length())::startsWith)) {
                continue;
            }
            String whole = outer + cell.key().substring(inner.length());
            if (cells.contains(whole) && cells.cell(whole).persons() >= cell.persons()) {
                String rest = cells.add(whole + " without " + cell.key(), cells.cell(whole).persons() - cell.persons(), CellRole.IMPLIED);
                cells.sum(whole, List.of(cell.key(), rest));
            }
        }
    }

    /** Whether the role moves of one cohort, taken from those of another, leave a few people somewhere. */
    static boolean tellMoves(CohortCounts inner, CohortCounts outer, int minPersons) {
        return inner.moves().entrySet().stream().anyMatch(from -> from.getValue().entrySet().stream().anyMatch(to -> to.getValue() >= minPersons
                && isSmall(outer.moves().getOrDefault(from.getKey(), Map.of()).getOrDefault(to.getKey(), 0L) - to.getValue(), minPersons)));
    }

    /** States what the inner cohort must do without, since it would tell of a few people of the outer one. */
    static void withholdFine(CellSystem cells, CohortPair pair, int minPersons) {
        String inner = pair.cohortId() + "/";
        Map<String, List<String>> keys = new TreeMap<>();
        Set<String> small = new TreeSet<>();
        for (Cell cell : cells.cells()) {
            // What is given away between two steps of a curve has a name that begins with one of them.
            Optional<String> kind = cell.key().startsWith(inner) ? FINE.stream().filter(fine -> cell.key().startsWith(fine, inner.length())).findFirst() : Optional.empty();
            String outer = cell.key().replace(inner, pair.againstId() + "/");
            if (kind.isEmpty() || !cells.contains(outer)) {
                continue;
            }
            if (cell.role() != CellRole.IMPLIED && cell.role() != CellRole.SLACK) {
                keys.computeIfAbsent(kind.get(), k -> new ArrayList<>()).add(cell.key());
            }
            if (isSmall(cells.cell(outer).persons() - cell.persons(), minPersons)) {
                small.add(kind.get());
            }
        }
        small.forEach(kind -> keys.getOrDefault(kind, List.of()).forEach(cells::withhold));
    }

    private static boolean isSmall(long persons, int minPersons) {
        return persons > 0 && persons < minPersons;
    }
}
