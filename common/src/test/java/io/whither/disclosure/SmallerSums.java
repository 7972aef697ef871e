package io.whither.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The same sums over fewer unknowns: those that the sums determine are left out, and of two that a sum ties to each other, one stands for both.
 * Speaks of differences from the true numbers, of which every sum is zero.
 */
final class SmallerSums {

    /** Unknowns that are tied to another one, by column. */
    private final Map<Integer, Tie> ties = new LinkedHashMap<>();
    private final boolean[] open;
    private List<Map<Integer, Integer>> rows;

    /**
     * How an unknown follows another one.
     *
     * @param sign 1 when both grow by the same, -1 when one grows by what the other loses, 0 when the unknown is determined
     */
    record Tie(int column, int sign) {}

    /** @param open which unknowns the sums do not determine */
    SmallerSums(List<Map<Integer, Integer>> rows, boolean[] open) {
        this.open = open;
        this.rows = rows;
        int before;
        do {
            before = ties.size();
            this.rows.forEach(this::tie);
            this.rows = rewritten();
        } while (ties.size() > before);
    }

    /** What is left of the sums. */
    Collection<Map<Integer, Integer>> rows() {
        return rows;
    }

    /** The unknown that stands for another one, or for itself. */
    Tie of(int column) {
        if (!open[column]) {
            return new Tie(column, 0);
        }
        Tie tie = ties.get(column);
        if (tie == null) {
            return new Tie(column, 1);
        }
        Tie further = of(tie.column());
        return new Tie(further.column(), tie.sign() * further.sign());
    }

    private void tie(Map<Integer, Integer> sum) {
        Map<Integer, Integer> row = rewritten(sum);
        if (row.size() == 2) {
            List<Integer> pair = List.copyOf(row.keySet());
            int first = row.get(pair.get(0));
            int second = row.get(pair.get(1));
            if (Math.abs(first) == Math.abs(second)) {
                ties.put(pair.get(0), new Tie(pair.get(1), first == second ? -1 : 1));
            }
        }
    }

    private List<Map<Integer, Integer>> rewritten() {
        Set<Map<Integer, Integer>> left = new LinkedHashSet<>();
        rows.stream().map(this::rewritten).filter(row -> !row.isEmpty()).forEach(left::add);
        return new ArrayList<>(left);
    }

    private Map<Integer, Integer> rewritten(Map<Integer, Integer> row) {
        Map<Integer, Integer> rewritten = new LinkedHashMap<>();
        row.forEach((column, weight) -> {
            Tie tie = of(column);
            rewritten.merge(tie.column(), weight * tie.sign(), Integer::sum);
        });
        rewritten.values().removeIf(weight -> weight == 0);
        return rewritten;
    }
}
