package io.whither.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A square table with both margins, a list over the margin of the rows, and the whole. */
final class RandomTables {

    private RandomTables() {}

    static CellSystem of(Random random) {
        CellSystem system = new CellSystem();
        int size = 3 + random.nextInt(5);
        long[][] counts = new long[size][size];
        long whole = 0;
        for (long[] row : counts) {
            for (int column = 0; column < size; column++) {
                row[column] = random.nextInt(4) == 0 ? 0 : (long) Math.exp(random.nextDouble() * 6);
                whole += row[column];
            }
        }
        system.add("whole", whole, CellRole.MARGIN);
        List<String> rowSums = new ArrayList<>();
        List<String> columnSums = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rowSums.add(margin(system, "row" + i, counts, i, true));
            columnSums.add(margin(system, "column" + i, counts, i, false));
        }
        system.sum("whole", rowSums);
        system.sum("whole", columnSums);
        halve(system, rowSums, random);
        return system;
    }

    private static String margin(CellSystem system, String key, long[][] counts, int at, boolean row) {
        List<String> parts = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            long count = row ? counts[at][i] : counts[i][at];
            sum += count;
            parts.add(system.add(row ? at + "," + i : i + "," + at, count, CellRole.DETAIL));
        }
        system.add(key, sum, CellRole.MARGIN);
        system.sum(key, parts);
        return key;
    }

    /** A second table splits the sum of the first rows in two. */
    private static void halve(CellSystem system, List<String> rowSums, Random random) {
        List<String> first = rowSums.subList(0, 2);
        long sum = first.stream().mapToLong(key -> system.cell(key).persons()).sum();
        system.add("first", sum, CellRole.MARGIN);
        system.sum("first", first);
        long part = sum == 0 ? 0 : random.nextInt((int) Math.min(sum, 15) + 1);
        system.add("kind a", part, CellRole.DETAIL);
        system.add("kind b", sum - part, CellRole.OTHER);
        system.sum("first", List.of("kind a", "kind b"));
    }
}
