package io.whither.marts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a reader of all published rows about one firm can set off against each other: its workforce, its flows and its cohorts, each with the months
 * and functions whose exits it counts. Knows the meaning of the tables, not how they are protected.
 */
final class FirmKnowledge {

    private final Knowledge known = new Knowledge();

    /**
     * @param cohorts the slots of each
     * @param shown what is seen of each
     */
    FirmKnowledge(SimulatedFirm firm, List<MartRow> workforce, List<MartRow> flows, Map<String, Set<FlowSlot>> cohorts, Map<String, CohortMarts.ShownCells> shown) {
        new WorkforceKnowledge(known, firm, workforce);
        FlowsKnowledge ofFlows = new FlowsKnowledge(known, firm, flows);
        // Cohorts that were looked at together share their cells.
        Set<CohortMarts.ShownCells> apart = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.values().stream().filter(apart::add).forEach(known::add);
        List<RegionKnowledge> regions = new ArrayList<>();
        regions(cohorts).forEach((in, slots) -> regions.add(new RegionKnowledge(known, firm, ofFlows, in, slots)));
        cohorts.keySet().forEach(id -> RegionKnowledge.sumUp(known, id, regions));
    }

    /** Slots by the cohorts that they are in. */
    private static Map<String, Set<FlowSlot>> regions(Map<String, Set<FlowSlot>> cohorts) {
        Map<String, Set<FlowSlot>> regions = new TreeMap<>();
        for (FlowSlot slot : SimulatedFirm.slots()) {
            List<String> in = cohorts.keySet().stream().filter(id -> cohorts.get(id).contains(slot)).sorted().toList();
            if (!in.isEmpty()) {
                regions.computeIfAbsent(String.join("+", in), region -> new TreeSet<>()).add(slot);
            }
        }
        return regions;
    }

    Knowledge known() {
        return known;
    }
}
