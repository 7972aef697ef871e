package io.whither.jobs.counting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;

/** Cells by what a row must have to add to them, so that a row meets none of the others. */
final class PlacedCells<K extends Serializable, C extends Serializable> implements Serializable {

    private final Map<K, List<Placed<C>>> byKey = new HashMap<>();

    /** @param first place of its first number among those of all cells; the others follow */
    record Placed<C>(C cell, int first) implements Serializable {

        /** @param adds by place @param numbers what a row adds to each number of the cell */
        void put(Map<Integer, Long> adds, LongStream numbers) {
            long[] own = numbers.toArray();
            for (int i = 0; i < own.length; i++) {
                adds.put(first + i, own[i]);
            }
        }
    }

    /** @param numbers how many numbers of a cell are asked for */
    PlacedCells(List<C> cells, Function<C, K> key, ToIntFunction<C> numbers) {
        int first = 0;
        for (C cell : cells) {
            byKey.computeIfAbsent(key.apply(cell), same -> new ArrayList<>()).add(new Placed<>(cell, first));
            first += numbers.applyAsInt(cell);
        }
    }

    List<Placed<C>> of(K key) {
        return byKey.getOrDefault(key, List.of());
    }
}
