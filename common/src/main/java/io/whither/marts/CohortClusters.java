package io.whither.marts;

import io.whither.cohorts.CohortPair;
import io.whither.disclosure.Cell;
import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellSystem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cohorts that must be looked at together, since one lies inside another and the difference of their tables tells of the rest. */
final class CohortClusters {

    /** Cells whose differences are looked at: the fine tables of levels, moves and times would make the search too large. */
    private static final List<String> DIFFERENCES = List.of("leavers", "accounted", "unknown", "tech", "outcome/", "destination/", "role/before/");

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
}
