package io.whither.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Which unknowns a system of equations leaves open. A vector drawn at random from all that the equations send to zero is zero exactly where they
 * determine the unknown. It is drawn over a prime field: exact, and wrong with a chance of one in two thousand million.
 */
final class OpenColumns {

    private static final long PRIME = 2_147_483_647L;
    private static final long SEED = 11;

    private final Map<Integer, Long> uses = new HashMap<>();
    /** In the order of elimination: each row holds its own pivot, pivots of later rows, and columns that are nobody's pivot. */
    private final List<Map<Integer, Long>> eliminated = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();

    private OpenColumns(List<Map<Integer, Integer>> rows) {
        rows.forEach(row -> row.keySet().forEach(column -> uses.merge(column, 1L, Long::sum)));
        rows.stream().sorted(Comparator.comparingInt(Map::size)).forEach(this::eliminate);
    }

    static boolean[] of(List<Map<Integer, Integer>> rows, int columns) {
        long[] vector = new OpenColumns(rows).vector(columns);
        boolean[] open = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            open[column] = vector[column] != 0;
        }
        return open;
    }

    private void eliminate(Map<Integer, Integer> row) {
        Map<Integer, Long> rest = new HashMap<>();
        row.forEach((column, weight) -> rest.put(column, Math.floorMod((long) weight, PRIME)));
        for (int i = 0; i < pivots.size(); i++) {
            Long factor = rest.get(pivots.get(i));
            if (factor != null) {
                eliminated.get(i).forEach((column, weight) -> rest.merge(column, PRIME - factor * weight % PRIME, (a, b) -> (a + b) % PRIME));
                rest.values().removeIf(weight -> weight % PRIME == 0);
            }
        }
        if (!rest.isEmpty()) {
            int pivot = Collections.min(rest.keySet(), Comparator.comparing((Integer column) -> uses.get(column)).thenComparing(Comparator.naturalOrder()));
            long inverse = inverse(rest.get(pivot));
            rest.replaceAll((column, weight) -> weight * inverse % PRIME);
            pivots.add(pivot);
            eliminated.add(rest);
        }
    }

    private static long inverse(long number) {
        return java.math.BigInteger.valueOf(number).modInverse(java.math.BigInteger.valueOf(PRIME)).longValueExact();
    }

    private long[] vector(int columns) {
        Random random = new Random(SEED);
        long[] vector = new long[columns];
        Arrays.setAll(vector, column -> 1 + random.nextInt((int) PRIME - 1));
        pivots.forEach(pivot -> vector[pivot] = 0);
        for (int i = pivots.size() - 1; i >= 0; i--) {
            int pivot = pivots.get(i);
            long sum = 0;
            for (Map.Entry<Integer, Long> term : eliminated.get(i).entrySet()) {
                sum = (sum + term.getValue() * vector[term.getKey()]) % PRIME;
            }
            vector[pivot] = (PRIME - sum) % PRIME;
        }
        return vector;
    }
}
