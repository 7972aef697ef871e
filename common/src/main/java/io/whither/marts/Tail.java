package io.whither.marts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which keys of a long list get a row of their own, and which are summed in {@code other}: all with too few people, and, when these
 * are too few together, the smallest of the others with them.
 *
 * @param listed the most people first
 * @param other what {@code other} sums
 */
record Tail<K extends Comparable<K>>(List<K> listed, List<K> other) {

    /** The listed keys, those that are not shown at the end by name: their place must not tell their number. */
    List<K> ordered(Predicate<K> shown) {
        List<K> ordered = new ArrayList<>(listed.stream().filter(shown).toList());
        listed.stream().filter(shown.negate()).sorted().forEach(ordered::add);
        return ordered;
    }

    static <K extends Comparable<K>> Tail<K> of(Map<K, Long> people, int minPersons, Predicate<K> mayBeListed) {
        List<K> listed = new ArrayList<>(people.keySet());
        listed.sort(Comparator.<K, Long>comparing(people::get).reversed().thenComparing(Comparator.naturalOrder()));
        List<K> other = new ArrayList<>();
        long tail = 0;
        for (K key : List.copyOf(listed)) {
            if (people.get(key) < minPersons || !mayBeListed.test(key)) {
                listed.remove(key);
                other.add(key);
                tail += people.get(key);
            }
        }
        while (tail > 0 && tail < minPersons && !listed.isEmpty()) {
            K smallest = listed.remove(listed.size() - 1);
            other.add(smallest);
            tail += people.get(smallest);
        }
        return new Tail<>(List.copyOf(listed), List.copyOf(other));
    }
}
