package io.whither.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each whole number was seen: all that an exact median needs.
 *
 * @param counts value to count, in order of value; counts are above 0
 */
public record Histogram(SortedMap<Integer, Long> counts) {

    public static final Histogram EMPTY = new Histogram(new TreeMap<>());

    public Histogram {
        counts.forEach((value, count) -> {
            if (count <= 0) {
                throw new IllegalArgumentException("value " + value + " has the count " + count);
            }
        });
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public static Histogram of(int... values) {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        for (int value : values) {
            counts.merge(value, 1L, Long::sum);
        }
        return new Histogram(counts);
    }

    public Histogram plus(Histogram other) {
        TreeMap<Integer, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((value, count) -> sum.merge(value, count, Long::sum));
        return new Histogram(sum);
    }

    public long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The value at a place in ascending order; the first place is 1. */
    int at(long place) {
        long passed = 0;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (place >= 1 && place <= passed) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("place " + place + " of " + passed);
    }
}
