package io.whither.weighting;

import io.whither.statistics.Raking;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of a cohort's leavers, by cell: strata whose people weigh the same. No cell has fewer people than may be shown.
 *
 * @param cells each stratum's cell, an index of {@code weights}; empty when there are no weights
 * @param weights a person's weight in each cell, 1 on average
 * @param targetMet how much of the target population has enough leavers, 0 to 1; of several margins the smallest
 * @param reason why there are no weights; null when there are
 */
public record Weighting(SortedMap<Stratum, Integer> cells, List<Double> weights, double targetMet, WeightingReason reason) {

    public Weighting {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        weights = List.copyOf(weights);
    }

    /**
     * Rakes the leavers to the targets. A target that too few leavers meet is dropped; they join the rest, together with those who have no
     * target. The rest keeps the share that it has among the leavers, and the targets divide what is left.
     *
     * @param leavers people by stratum, each at least 1
     * @param minPersons the fewest people of a cell
     */
    public static Weighting of(Map<Stratum, Long> leavers, PopulationTargets targets, int minPersons) {
        MetTargets met = MetTargets.of(leavers, targets, minPersons);
        List<Map<String, Double>> margins = met.margins();
        if (margins.isEmpty()) {
            return without(WeightingReason.NO_TARGET_MET);
        }
        Map<List<String>, Long> people = met.cells();
        List<List<String>> names = List.copyOf(people.keySet());
        List<Raking.Cell> cells = names.stream().map(name -> new Raking.Cell(name, people.get(name))).toList();
        Optional<List<Double>> raked = Raking.weights(cells, margins);
        return raked.map(weights -> {
            SortedMap<Stratum, Integer> cellOf = new TreeMap<>();
            leavers.keySet().forEach(stratum -> cellOf.put(stratum, names.indexOf(met.cell(stratum))));
            return new Weighting(cellOf, weights, met.share(), null);
        }).orElse(without(WeightingReason.CONTRADICTION));
    }

    private static Weighting without(WeightingReason reason) {
        return new Weighting(Collections.emptySortedMap(), List.of(), 0, reason);
    }
}
