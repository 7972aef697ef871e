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
import java.util.stream.Collectors;

/** Cohorts that must be looked at together, since one lies inside another and the difference of their tables tells of the rest. */
final class CohortClusters {

    /** Cells whose differences are searched together with all sums. */
    private static final List<String> DIFFERENCES = List.of("leavers", "accounted", "unknown", "tech", "outcome/", "destination/", "role/before/");

    /** Kinds of cells that would make the search too large: the inner cohort does without those of a kind when one difference in it is small. */
    private static final List<String> FINE = List.of("level/before/", "level/after/", "level/latest/", "role/after/", "move/", "pair/", "direction/", "band/", "levels_gained",
            "started/", "at_risk/");

    /** Rows of a long tail that are summed in one. */
    private static final Map<String, String> TAILS = Map.of("destination/", DestinationsMart.OTHER, "role/before/", RoleKey.OTHER.toString(), "role/after/", RoleKey.OTHER.toString());

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
            if (!isRow(cell) || !cell.key().startsWith(inner) || DIFFERENCES.stream().noneMatch(cell.key().substring(inner.length())::startsWith)) {
                continue;
            }
            String whole = outer + cell.key().substring(inner.length());
            if (cells.contains(whole) && cells.cell(whole).persons() >= cell.persons()) {
                String rest = cells.add(whole + " without " + cell.key(), cells.cell(whole).persons() - cell.persons(), CellRole.IMPLIED);
                cells.sum(whole, List.of(cell.key(), rest));
            }
        }
    }

    /**
     * States that the long tail of the inner cohort lies inside the rows of the outer one that the inner one does not have.
     *
     * @param inside what the inner cohort counts; a function of which it has nobody is taken to be none that it asks for, so that no role of it is in its tail
     */
    static void declareTails(CellSystem cells, CohortPair pair, CohortCounts inside) {
        Set<String> functions = inside.rolesBefore().keySet().stream().map(RoleKey::function).collect(Collectors.toSet());
        TAILS.forEach((family, other) -> {
            String inner = pair.cohortId() + "/" + family;
            String outer = pair.againstId() + "/" + family;
            Set<String> outerOnly = rows(cells, outer);
            Set<String> listed = rows(cells, inner);
            if (!cells.contains(inner + other) || !cells.contains(outer + other) || !outerOnly.containsAll(listed)) {
                return;
            }
            outerOnly.removeAll(listed);
            outerOnly.removeIf(row -> family.equals("role/before/") && !functions.contains(row.replaceFirst(":.*", "")));
            outerOnly.add(other);
            List<String> parts = outerOnly.stream().map(outer::concat).toList();
            long persons = parts.stream().mapToLong(part -> cells.cell(part).persons()).sum();
            long rest = persons - cells.cell(inner + other).persons();
            if (rest >= 0) {
                String whole = cells.add(outer + " without the rows of " + pair.cohortId(), persons, CellRole.IMPLIED);
                cells.sum(whole, parts);
                cells.sum(whole, List.of(inner + other, cells.add(whole + " and its tail", rest, CellRole.IMPLIED)));
            }
        });
    }

    private static Set<String> rows(CellSystem cells, String family) {
        return cells.cells().stream().filter(cell -> cell.role() == CellRole.DETAIL && cell.key().startsWith(family)).map(cell -> cell.key().substring(family.length()))
                .collect(Collectors.toCollection(TreeSet::new));
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
            if (isRow(cell) && cell.role() != CellRole.WHOLE || cell.role() == CellRole.OTHER) {
                keys.computeIfAbsent(kind.get(), k -> new ArrayList<>()).add(cell.key());
            }
            long rest = cells.cell(outer).persons() - cell.persons();
            if (isSmall(rest, minPersons)) {
                small.add(kind.get());
            }
            if (rest == 0 && isRow(cell)) {
                cells.sum(outer, List.of(cell.key()));
            }
        }
        small.forEach(kind -> keys.getOrDefault(kind, List.of()).forEach(cells::withhold));
    }

    private static boolean isRow(Cell cell) {
        return cell.role() == CellRole.DETAIL || cell.role() == CellRole.MARGIN || cell.role() == CellRole.WHOLE;
    }

    private static boolean isSmall(long persons, int minPersons) {
        return persons > 0 && persons < minPersons;
    }
}
