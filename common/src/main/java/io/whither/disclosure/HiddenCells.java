package io.whither.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells and sums by number, and which of the cells a reader does not see. */
final class HiddenCells {

    private final List<Cell> cells;
    private final List<int[]> relations = new ArrayList<>();
    private final List<int[]> weightsOf = new ArrayList<>();
    private final List<List<Integer>> relationsOf = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet hidden = new BitSet();

    HiddenCells(CellSystem system) {
        cells = List.copyOf(system.cells());
        for (int i = 0; i < cells.size(); i++) {
            numbers.put(cells.get(i).key(), i);
            relationsOf.add(new ArrayList<>());
        }
        system.relations().forEach(this::number);
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

    /** The relations that a cell stands in, as members: the total first, then its parts. */
    List<int[]> relationsOf(int number) {
        return relationsOf.get(number).stream().map(relations::get).toList();
    }

    int hiddenIn(int[] relation) {
        return (int) Arrays.stream(relation).filter(hidden::get).count();
    }

    /** Everything that hangs together with a hidden cell, as a problem of its own. */
    HiddenComponent componentOf(int start) {
        List<Integer> found = new ArrayList<>(List.of(start));
        Map<Integer, Integer> columns = new HashMap<>(Map.of(start, 0));
        BitSet seen = new BitSet();
        List<Integer> touched = new ArrayList<>();
        for (int next = 0; next < found.size(); next++) {
            for (int relation : relationsOf.get(found.get(next))) {
                if (seen.get(relation)) {
                    continue;
                }
                seen.set(relation);
                touched.add(relation);
                for (int member : relations.get(relation)) {
                    if (hidden.get(member) && columns.putIfAbsent(member, found.size()) == null) {
                        found.add(member);
                    }
                }
            }
        }
        HiddenComponent component = new HiddenComponent(found.stream().mapToInt(Integer::intValue).toArray());
        touched.forEach(relation -> state(component, columns, relations.get(relation), weightsOf.get(relation)));
        return component;
    }

    private void state(HiddenComponent component, Map<Integer, Integer> columns, int[] members, int[] weights) {
        double[] coefficients = new double[columns.size()];
        double sum = 0;
        for (int i = 0; i < members.length; i++) {
            if (hidden.get(members[i])) {
                coefficients[columns.get(members[i])] += weights[i];
            } else {
                sum -= (double) weights[i] * cells.get(members[i]).persons();
            }
        }
        component.add(coefficients, sum);
    }
}
