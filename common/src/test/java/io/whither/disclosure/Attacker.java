package io.whither.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A reader who knows every published number and every sum, and solves for the rest: by exact linear algebra, and by linear programs, which find
 * whatever intervals carried from sum to sum would. Shares no code with the suppression.
 */
public final class Attacker {

    /** A number that may differ by so much is not known to within two. */
    private static final double ROOM = 5;

    private final List<Cell> unknown = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    /** Sums over unknown cells: weights by column, and what they come to. */
    private final List<Map<Integer, Integer>> rows = new ArrayList<>();
    private final List<Long> sides = new ArrayList<>();

    public Attacker(CellSystem system, Predicate<String> published) {
        for (Cell cell : system.cells()) {
            boolean seen = cell.role().isShown() && published.test(cell.key());
            if (!seen) {
                columns.put(cell.key(), unknown.size());
                unknown.add(cell);
            }
        }
        for (Relation relation : system.relations()) {
            Map<Integer, Integer> row = new LinkedHashMap<>();
            long side = 0;
            side -= put(row, system, relation.total(), 1);
            for (var part : relation.parts().entrySet()) {
                side -= put(row, system, part.getKey(), -part.getValue());
            }
            row.values().removeIf(weight -> weight == 0);
            if (!row.isEmpty()) {
                rows.add(row);
                sides.add(side);
            }
        }
    }

    private long put(Map<Integer, Integer> row, CellSystem system, String key, int weight) {
        Integer column = columns.get(key);
        if (column == null) {
            return weight * system.cell(key).persons();
        }
        row.merge(column, weight, Integer::sum);
        return 0;
    }

    /** What an attack brought: cells with the numbers that they may have. */
    public record Loot(int withheld, List<String> exact, List<String> withinTwo) {}

    /** @param secret which of the unknown cells are worth finding */
    public Loot attack(Predicate<Cell> secret) {
        boolean[] open = OpenColumns.of(rows, unknown.size());
        List<String> exact = new ArrayList<>();
        List<Integer> sought = new ArrayList<>();
        int count = 0;
        for (int column = 0; column < unknown.size(); column++) {
            if (secret.test(unknown.get(column))) {
                count++;
                if (open[column]) {
                    sought.add(column);
                } else {
                    exact.add(unknown.get(column) + " by the sums alone");
                }
            }
        }
        List<String> close = new ArrayList<>();
        try (PossibleNumbers numbers = new PossibleNumbers(unknown, rows, sides)) {
            for (PossibleNumbers.Range range : numbers.narrowerThan(ROOM, sought)) {
                String found = unknown.get(range.column()) + " in [" + range.least() + ", " + range.most() + "]";
                (range.width() < 0.5 ? exact : close).add(found);
            }
        }
        return new Loot(count, exact, close);
    }
}
