package io.whither.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The cells and sums by number, and which of the cells a reader does not see. */
final class HiddenCells {

    /** So many cells of a sum are looked at first when a further one has to go. */
    private static final int CHEAPEST = 12;
    /** Base price of a quoted cell: between that of a margin and that of the whole, without which there are no shares at all. */
    private static final double QUOTED = 100;

    private final List<Cell> cells;
    private final List<int[]> relations = new ArrayList<>();
    private final List<int[]> weightsOf = new ArrayList<>();
    private final List<List<Integer>> relationsOf = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet hidden = new BitSet();
    private final BitSet cheap = new BitSet();
    private final BitSet quoted = new BitSet();

    HiddenCells(CellSystem system) {
        cells = List.copyOf(system.cells());
        for (int i = 0; i < cells.size(); i++) {
            numbers.put(cells.get(i).key(), i);
            relationsOf.add(new ArrayList<>());
            quoted.set(i, system.isQuoted(cells.get(i).key()));
        }
        system.relations().forEach(this::number);
        relations.forEach(members -> Arrays.stream(members).boxed()
                .sorted(Comparator.comparingDouble(this::price).thenComparing(Comparator.naturalOrder()))
                .limit(CHEAPEST).forEach(cheap::set));
    }

    private void number(Relation relation) {
        int[] members = new int[relation.parts().size() + 1];
        int[] weights = new int[members.length];
        members[0] = numbers.get(relation.total());
        weights[0] = 1;
        int at = 1;
        for (Map.Entry<String, Integer> part : relation.parts().entrySet()) {
            members[at] = numbers.get(part.getKey());
            weights[at++] = -part.getValue();
        }
        for (int member : members) {
            relationsOf.get(member).add(relations.size());
        }
        relations.add(members);
        weightsOf.add(weights);
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    int number(String key) {
        return numbers.get(key);
    }

    int size() {
        return cells.size();
    }

    boolean isHidden(int number) {
        return hidden.get(number);
    }

    void hide(int number) {
        hidden.set(number);
    }

    /** Whether it is among the cheapest cells of one of its sums. */
    boolean isCheap(int number) {
        return cheap.get(number);
    }

    /** Whether it stays shown as long as withholding other cells helps. */
    boolean isLast(int number) {
        return quoted.get(number) || cells.get(number).role() == CellRole.WHOLE;
    }

    /** What it costs to withhold a cell, for each person by which it moves: by its role, and less than in proportion by its size. */
    double price(int number) {
        Cell cell = cells.get(number);
        double base = switch (cell.role()) {
            case OTHER -> 1;
            case DETAIL -> 4;
            case MARGIN -> 10;
            case WHOLE -> 300;
            case IMPLIED, SLACK -> 0;
        };
        return (quoted.get(number) ? Math.max(base, QUOTED) : base) * (1 + Math.log1p(cell.persons()));
    }

    /** The sums that a cell stands in. */
    List<Integer> relationsOf(int number) {
        return relationsOf.get(number);
    }

    boolean isInSums(int number) {
        return !relationsOf.get(number).isEmpty();
    }

    /** The cells of a relation: the total first, then its parts. */
    int[] members(int relation) {
        return relations.get(relation);
    }

    /** The weights of its cells, whose weighted sum is 0. */
    int[] weights(int relation) {
        return weightsOf.get(relation);
    }

    /** The relations that hang together with a cell by way of cells that are not fixed. */
    List<Integer> reach(int start, IntPredicate fixed) {
        BitSet seenCells = new BitSet();
        BitSet seenRelations = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        seenCells.set(start);
        while (!next.isEmpty()) {
            for (int relation : relationsOf.get(next.pop())) {
                seenRelations.set(relation);
                for (int member : relations.get(relation)) {
                    if (!seenCells.get(member) && !fixed.test(member)) {
                        seenCells.set(member);
                        next.push(member);
                    }
                }
            }
        }
        return seenRelations.stream().boxed().toList();
    }
}
