package io.whither.marts;

import static io.whither.marts.Knowledge.name;

import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What {@code company_flows} says of a firm whose workforce is known: the rows tell what is seen. */
final class FlowsKnowledge {

    private static final List<String> GAPS = List.of("ee", "aq", "ne");

    private final Knowledge known;
    private final Set<String> destinations;
    /** Destinations with a split of their own, the other ones together. */
    private final Map<FlowSlot, List<String>> lines = new HashMap<>();

    FlowsKnowledge(Knowledge known, SimulatedFirm firm, List<MartRow> rows) {
        this.known = known;
        this.destinations = firm.destinations();
        Map<FlowSlot, Map<String, FlowCounts>> flows = firm.flows();
        Map<FlowSlot, Map<String, MartRow>> bySlot = new HashMap<>();
        rows.forEach(row -> bySlot.computeIfAbsent(new FlowSlot(Months.of((LocalDate) row.value("month")), (String) row.value("function")), slot -> new TreeMap<>())
                .put((String) row.value("destination_group_id"), row));
        SimulatedFirm.slots().forEach(slot -> addSlot(slot, flows.getOrDefault(slot, Map.of()), bySlot.getOrDefault(slot, Map.of())));
    }

    private void addSlot(FlowSlot slot, Map<String, FlowCounts> counts, Map<String, MartRow> rows) {
        String at = name(slot.function(), slot.month());
        List<String> parts = new ArrayList<>();
        List<String> others = new ArrayList<>();
        FlowCounts other = FlowCounts.NONE;
        for (String destination : destinations) {
            FlowCounts flow = counts.getOrDefault(destination, FlowCounts.NONE);
            String moves = moves(slot, destination);
            parts.add(destination.isEmpty() ? known.add(moves, flow.moves()) : known.secret(moves, flow.moves()));
            if (rows.containsKey(destination)) {
                known.see(rows.get(destination), "moves", moves);
                addSplit(slot, destination, moves, flow, rows.get(destination));
            } else {
                other = other.plus(flow);
                others.add(moves);
            }
        }
        long all = known.persons(parts);
        // Where there are rows, they and their other add up to it.
        known.sum(rows.isEmpty() ? known.secret(allMoves(slot), all) : known.add(allMoves(slot), all), parts);
        String rest = known.add(name("other moves", at), other.moves());
        known.sum(rest, others);
        addSplit(slot, DestinationsMart.OTHER, rest, other, rows.get(DestinationsMart.OTHER));
        if (!rows.isEmpty()) {
            known.see(rest);
        }
        List<String> exits = new ArrayList<>(SimulatedFirm.LEVELS.stream().map(level -> WorkforceKnowledge.exits(slot, level)).toList());
        // A level without rows may have people all the same.
        exits.add(known.add(name("exits of other levels", at), 0));
        known.sum(known.add(allExits(slot), known.persons(exits)), exits);
        known.atMost(allMoves(slot), allExits(slot));
    }

    private void addSplit(FlowSlot slot, String destination, String moves, FlowCounts counts, MartRow row) {
        List<Long> numbers = List.of(counts.ee(), counts.aq(), counts.ne());
        List<String> keys = GAPS.stream().map(gap -> name(gap, slot.function(), slot.month(), destination)).toList();
        for (int gap = 0; gap < GAPS.size(); gap++) {
            known.secret(keys.get(gap), numbers.get(gap));
            if (row != null) {
                known.see(row, GAPS.get(gap), keys.get(gap));
            }
        }
        known.sum(moves, keys);
        lines.computeIfAbsent(slot, at -> new ArrayList<>()).add(destination);
    }

    static String moves(FlowSlot slot, String destination) {
        return name("moves", slot.function(), slot.month(), destination.isEmpty() ? "nowhere" : destination);
    }

    static String allExits(FlowSlot slot) {
        return name("all exits", slot.function(), slot.month());
    }

    static String allMoves(FlowSlot slot) {
        return name("all moves", slot.function(), slot.month());
    }

    /** The numbers of all lines of a slot with this gap. */
    List<String> withGap(FlowSlot slot, String gap) {
        return lines.get(slot).stream().map(destination -> name(gap, slot.function(), slot.month(), destination)).toList();
    }
}
