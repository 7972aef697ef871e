package io.whither.marts;

import io.whither.disclosure.Remainder;
import io.whither.disclosure.Remainder.Part;
import io.whither.disclosure.Remainder.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Which destinations of an origin have a row, by month and function. First each month by itself: small ones go to {@code other}, see {@link Tail}.
 * Then what cohorts tell of the same exits: for each of their sums, further rows go to {@code other} until what is in there has room.
 */
final class FlowsMask {

    private static final String NO_GROUP = "";
    /** All destinations together. */
    private static final String ALL = "*";

    private final SortedMap<FlowSlot, Map<String, FlowCounts>> slots;
    private final CohortScopes scopes;
    private final int minPersons;
    /** What cannot be made safe where few slots are in the same cohorts, so that it must not be known of the other slots either. */
    private final Set<String> bare = new TreeSet<>();
    /** A slot without rows is missing. */
    private final SortedMap<FlowSlot, TreeSet<String>> listed = new TreeMap<>();

    private record Row(FlowSlot slot, String group) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            return Comparator.comparing(Row::slot).thenComparing(Row::group).compare(this, other);
        }
    }

    FlowsMask(Map<FlowSlot, Map<String, FlowCounts>> slots, CohortScopes scopes, int minPersons) {
        this.slots = new TreeMap<>(slots);
        this.scopes = scopes;
        this.minPersons = minPersons;
        this.slots.keySet().forEach(this::open);
        // Withholding for one sum may lay bare another, and only ever withholds more.
        List<Set<FlowSlot>> groups = scopes.groups(this.slots.keySet());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Set<FlowSlot> group : groups) {
                changed |= protect(group);
            }
        }
    }

    /** The destinations with a row, those with most moves first; nothing when the slot has no row at all. */
    Optional<List<String>> listed(FlowSlot slot) {
        return Optional.ofNullable(listed.get(slot)).map(groups -> groups.stream()
                .sorted(Comparator.comparing((String group) -> moves(slot, group)).reversed().thenComparing(Comparator.naturalOrder())).toList());
    }

    private void open(FlowSlot slot) {
        Map<String, Long> moves = new TreeMap<>();
        slots.get(slot).forEach((group, counts) -> moves.put(group, counts.moves()));
        if (total(slot) >= minPersons) {
            listed.put(slot, new TreeSet<>(Tail.of(moves, minPersons, group -> !group.equals(NO_GROUP)).listed()));
        }
    }

    private boolean protect(Set<FlowSlot> inside) {
        boolean changed = until(ALL, inside.stream().map(slot -> Part.of(slot, total(slot))).toList(), listed::containsKey, listed::remove);
        Map<String, List<Part<Row>>> byGroup = new TreeMap<>();
        inside.forEach(slot -> slots.get(slot).keySet().stream().filter(group -> !group.equals(NO_GROUP)).forEach(group -> byGroup
                .computeIfAbsent(group, g -> new ArrayList<>()).add(Part.of(new Row(slot, group), moves(slot, group)))));
        for (Map.Entry<String, List<Part<Row>>> column : byGroup.entrySet()) {
            changed |= until(column.getKey(), column.getValue(), this::isShown, this::withhold);
        }
        return mix(inside) || changed;
    }

    private Sum sumOf(String group) {
        return bare.contains(group) ? Sum.BOTH : scopes.sum(scope -> group.equals(ALL) ? scope.shows("accounted") : scope.showsDestination(group));
    }

    private <K extends Comparable<K>> boolean until(String name, List<Part<K>> parts, Predicate<K> shown, Consumer<K> withhold) {
        boolean changed = false;
        Sum sum = sumOf(name);
        for (Optional<K> next = Remainder.next(parts, shown, sum, minPersons); next.isPresent(); next = Remainder.next(parts, shown, sum, minPersons)) {
            withhold.accept(next.get());
            changed = true;
        }
        return Remainder.isBare(parts, shown, minPersons) && bare.add(name) || changed;
    }

    /**
     * Of a table with both margins known, a cell may be anything from 0 to the least of its margins and what is outside each of them (Frechet's
     * bounds). So what is withheld must not lie in one month or go to one destination.
     */
    private boolean mix(Set<FlowSlot> inside) {
        Map<FlowSlot, Long> bySlot = new HashMap<>();
        Map<String, Long> byGroup = new TreeMap<>();
        long all = 0;
        for (FlowSlot slot : inside) {
            for (String group : slots.get(slot).keySet()) {
                if (!isShown(new Row(slot, group))) {
                    bySlot.merge(slot, moves(slot, group), Long::sum);
                    byGroup.merge(group, moves(slot, group), Long::sum);
                    all += moves(slot, group);
                }
            }
        }
        long hidden = all;
        Predicate<Long> alone = margin -> margin > 0 && hidden - margin < minPersons;
        boolean changed = false;
        for (FlowSlot slot : inside) {
            changed |= listed.containsKey(slot) && alone.test(bySlot.getOrDefault(slot, 0L)) && withholdSmallest(inside, (other, group) -> !other.equals(slot));
        }
        for (Map.Entry<String, Long> column : byGroup.entrySet()) {
            changed |= sumOf(column.getKey()) != Sum.WITHHELD && alone.test(column.getValue()) && withholdSmallest(inside, (slot, group) -> !group.equals(column.getKey()));
        }
        return changed;
    }

    private boolean withholdSmallest(Set<FlowSlot> inside, BiPredicate<FlowSlot, String> wanted) {
        Optional<Row> smallest = inside.stream().filter(listed::containsKey).flatMap(slot -> listed.get(slot).stream().map(group -> new Row(slot, group)))
                .filter(row -> wanted.test(row.slot(), row.group())).min(Comparator.comparing((Row row) -> moves(row.slot(), row.group())).thenComparing(Comparator.naturalOrder()));
        smallest.ifPresent(this::withhold);
        return smallest.isPresent();
    }

    private void withhold(Row row) {
        listed.get(row.slot()).remove(row.group());
    }

    private boolean isShown(Row row) {
        return listed.containsKey(row.slot()) && listed.get(row.slot()).contains(row.group());
    }

    private long moves(FlowSlot slot, String group) {
        return slots.get(slot).get(group).moves();
    }

    private long total(FlowSlot slot) {
        return slots.get(slot).values().stream().mapToLong(FlowCounts::moves).sum();
    }
}
