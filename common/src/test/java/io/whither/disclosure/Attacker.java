package io.whither.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A reader who knows every published number and every sum, and solves for the rest: by exact linear algebra, and by linear programs, which find
 * whatever intervals carried from sum to sum would. Shares no code with the suppression.
 */
public final class Attacker {

    /** A number that may differ by so much is not known to within two. */
    private static final double ROOM = 5;

    private final List<Cell> unknown = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    /** Sums over unknown cells, the sides of which are known: weights by column. */
    private final List<Map<Integer, Integer>> rows = new ArrayList<>();

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
            put(row, relation.total(), 1);
            relation.parts().forEach((part, weight) -> put(row, part, -weight));
            row.values().removeIf(weight -> weight == 0);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
    }

    private void put(Map<Integer, Integer> row, String key, int weight) {
        if (columns.containsKey(key)) {
            row.merge(columns.get(key), weight, Integer::sum);
        }
    }

    /** What an attack brought: cells with the numbers that they may have. */
    public record Loot(int withheld, List<String> exact, List<String> withinTwo) {}

    /** The cells that exact linear algebra tells, without asking what else they could be. */
    public List<Cell> determined(Predicate<Cell> secret) {
        boolean[] open = OpenColumns.of(rows, unknown.size());
        return IntStream.range(0, open.length).filter(column -> !open[column]).mapToObj(unknown::get).filter(secret).toList();
    }

    /** @param secret which of the unknown cells are worth finding */
    public Loot attack(Predicate<Cell> secret) {
        boolean[] open = OpenColumns.of(rows, unknown.size());
        List<String> exact = new ArrayList<>();
        List<Integer> sought = new ArrayList<>();
        for (int column = 0; column < unknown.size(); column++) {
            if (secret.test(unknown.get(column))) {
                if (open[column]) {
                    sought.add(column);
                } else {
                    exact.add(unknown.get(column) + " by the sums alone");
                }
            }
        }
        int count = exact.size() + sought.size();
        List<String> close = new ArrayList<>();
        for (PossibleNumbers.Range range : new PossibleNumbers(unknown, rows, open).narrowerThan(ROOM, sought)) {
            String found = unknown.get(range.column()) + " in [" + range.least() + ", " + range.most() + "]";
            (range.width() < 0.5 ? exact : close).add(found);
        }
        return new Loot(count, exact, close);
    }
}
