package io.whither.marts;

import static io.whither.marts.Knowledge.name;

import io.whither.careers.DestinationKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The exits that exactly these cohorts have in common: nobody publishes their numbers, but those of each cohort are sums of them, and they are sums of months. */
final class RegionKnowledge {

    /** Rows of which some are summed in {@code other}. */
    private static final Map<String, String> OTHERS = Map.of("destination/", DestinationsMart.OTHER, "role/before/", RoleKey.OTHER.toString(), "role/after/", RoleKey.OTHER.toString());

    /** Numbers of cohorts that are sums of those of their parts. */
    private static final Pattern NAMES = Pattern.compile("leavers|accounted|unknown|jobs|(outcome|destination|role|pair)/[^ ]*|level/(before|after)/(all|paired)/[^ ]*|started/[^ ]*/[13]");

    private final Knowledge known;
    private final List<String> cohorts;
    private final Set<FlowSlot> slots;
    private final String prefix;
    /** By the name that a cohort's cell has. */
    private final Map<String, Long> counts = new TreeMap<>();

    RegionKnowledge(Knowledge known, SimulatedFirm firm, FlowsKnowledge flows, String cohorts, Set<FlowSlot> slots) {
        this.known = known;
        this.cohorts = List.of(cohorts.split("\\+"));
        this.slots = slots;
        this.prefix = "region " + cohorts;
        firm.exits(SimulatedFirm.slots()).forEach(person -> names(person).forEach(name -> counts.put(name, 0L)));
        // That a number of a cohort is zero is not known either.
        this.cohorts.forEach(this::addNames);
        // Nor that there is no further role.
        for (String function : SimulatedFirm.FUNCTIONS) {
            counts.put("role/before/" + new RoleKey(function, "unheard of"), 0L);
            counts.put("role/after/" + new RoleKey(function, "unheard of"), 0L);
        }
        firm.exits(slots).forEach(person -> names(person).forEach(name -> counts.merge(name, 1L, Long::sum)));
        counts.forEach((name, persons) -> known.add(key(name), persons));
        addSums();
        addMonths(firm, flows);
    }

    private void addNames(String cohort) {
        String start = cohort + "/";
        known.keys().stream().filter(key -> key.startsWith(start)).map(key -> key.substring(start.length())).filter(NAMES.asMatchPredicate())
                .filter(name -> OTHERS.entrySet().stream().noneMatch(other -> name.equals(other.getKey() + other.getValue()))).forEach(name -> counts.put(name, 0L));
    }

    private static List<String> names(SimulatedFirm.Person person) {
        CellKeys keys = new CellKeys("");
        int level = person.levelIn(person.left());
        List<String> names = new ArrayList<>(List.of(keys.leavers(), keys.outcome(person.kind()), keys.role("before", person.role()), keys.level("before", SeniorityMart.ALL, level)));
        names.add(person.gap() == null ? keys.unknown() : keys.accounted());
        if (person.kind() == DestinationKind.EMPLOYER) {
            names.add(keys.destination(person.to() == null ? "" : person.to()));
        }
        if (person.gap() != null && person.gap() <= 3) {
            names.add(keys.startedBy(person.kind(), 3));
        }
        if (person.gap() != null && person.gap() <= 1) {
            names.add(keys.startedBy(person.kind(), 1));
        }
        if (person.hasJob()) {
            names.addAll(List.of(keys.jobs(), keys.role("after", person.nextRole()), keys.pair(level, person.nextLevel()),
                    keys.level("after", SeniorityMart.ALL, person.nextLevel()), keys.level("before", SeniorityMart.PAIRED, level),
                    keys.level("after", SeniorityMart.PAIRED, person.nextLevel())));
        }
        return names.stream().map(name -> name.substring(1)).toList();
    }

    private String key(String name) {
        return name(prefix, name);
    }

    private List<String> under(String family) {
        return counts.keySet().stream().filter(name -> name.startsWith(family)).map(this::key).toList();
    }

    private void addSums() {
        sum("leavers", under("outcome/"));
        sum("leavers", List.of(key("accounted"), key("unknown")));
        sum("leavers", under("role/before/"));
        sum("leavers", under("level/before/all/"));
        String destined = known.add(key("destined"), known.persons(under("destination/")));
        known.sum(destined, under("destination/"));
        known.sum(destined, all(Set.of(DestinationKind.EMPLOYER, DestinationKind.RETURNED), kind -> "outcome/" + kind.code()));
        sum("unknown", all(CohortCounts.UNKNOWN, kind -> "outcome/" + kind.code()));
        sum("jobs", all(CohortCounts.JOBS, kind -> "outcome/" + kind.code()));
        sum("jobs", under("role/after/"));
        sum("jobs", under("level/after/all/"));
        for (int level = LevelCounts.FIRST; level < LevelCounts.LEVELS; level++) {
            String to = ">" + level;
            sum("level/before/paired/" + level, under("pair/" + level + ">"));
            sum("level/after/paired/" + level, under("pair/").stream().filter(pair -> pair.endsWith(to)).toList());
        }
        for (DestinationKind kind : DestinationKind.values()) {
            String first = key("started/" + kind.code() + "/1");
            String second = key("started/" + kind.code() + "/3");
            if (known.contains(first)) {
                known.atMost(first, second);
            }
            if (known.contains(second)) {
                known.atMost(second, key("outcome/" + kind.code()));
            }
        }
    }

    private List<String> all(Collection<DestinationKind> kinds, Function<DestinationKind, String> name) {
        return kinds.stream().map(name).filter(counts::containsKey).map(this::key).toList();
    }

    private void sum(String name, List<String> parts) {
        if (counts.containsKey(name)) {
            known.sum(key(name), parts);
        }
    }

    /** Its numbers are those of its months. */
    private void addMonths(SimulatedFirm firm, FlowsKnowledge flows) {
        months("accounted", slot -> List.of(FlowsKnowledge.allMoves(slot)));
        firm.destinations().stream().filter(group -> !group.isEmpty()).forEach(group -> months("destination/" + group, slot -> List.of(FlowsKnowledge.moves(slot, group))));
        SimulatedFirm.LEVELS.forEach(level -> months("level/before/all/" + level, slot -> List.of(WorkforceKnowledge.exits(slot, level))));
        for (String function : SimulatedFirm.FUNCTIONS) {
            String all = known.add(key("function " + function), known.persons(under("role/before/" + function + ":")));
            known.sum(all, under("role/before/" + function + ":"));
            known.sum(all, slots.stream().filter(slot -> slot.function().equals(function)).map(FlowsKnowledge::allExits).toList());
        }
        gaps(1, slot -> flows.withGap(slot, "ee"));
        gaps(3, slot -> {
            List<String> both = new ArrayList<>(flows.withGap(slot, "ee"));
            both.addAll(flows.withGap(slot, "aq"));
            return both;
        });
    }

    private void months(String name, Function<FlowSlot, List<String>> parts) {
        if (counts.containsKey(name)) {
            known.sum(key(name), slots.stream().map(parts).flatMap(List::stream).toList());
        }
    }

    private void gaps(int month, Function<FlowSlot, List<String>> parts) {
        List<String> started = under("started/").stream().filter(name -> name.endsWith("/" + month)).toList();
        String all = known.add(key("all started by " + month), known.persons(started));
        known.sum(all, started);
        known.sum(all, slots.stream().map(parts).flatMap(List::stream).toList());
    }

    /** Every cell of a cohort is the sum of its regions. */
    static void sumUp(Knowledge known, String cohort, List<RegionKnowledge> all) {
        List<RegionKnowledge> regions = all.stream().filter(region -> region.cohorts.contains(cohort)).toList();
        Map<String, List<String>> sums = new TreeMap<>();
        for (RegionKnowledge region : regions) {
            for (String name : region.counts.keySet()) {
                String family = OTHERS.keySet().stream().filter(name::startsWith).findFirst().orElse(null);
                String cell = cohort + "/" + name;
                if (!known.contains(cell) && family != null) {
                    cell = cohort + "/" + family + OTHERS.get(family);
                }
                if (known.contains(cell)) {
                    sums.computeIfAbsent(cell, key -> new ArrayList<>()).add(region.key(name));
                }
            }
        }
        sums.forEach(known::sum);
    }
}
