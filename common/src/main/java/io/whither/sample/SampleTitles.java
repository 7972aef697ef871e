package io.whither.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ladders of titles of the simulation. */
final class SampleTitles {

    /** A title with what it means. */
    record SampleTitle(String text, String function, int level) {}

    private record Rung(String function, List<String> titles) {}

    private final Map<String, TreeMap<Integer, Rung>> families = new HashMap<>();

    SampleTitles() {
        for (String[] cells : SampleTable.read("titles.tsv")) {
            families.computeIfAbsent(cells[0], family -> new TreeMap<>()).put(Integer.parseInt(cells[2]), new Rung(cells[1], List.of(cells[3].split("; "))));
        }
    }

    /** A title of that level, or of the nearest one that the family has. */
    SampleTitle of(String family, int level, Dice dice) {
        TreeMap<Integer, Rung> ladder = families.get(family);
        Map.Entry<Integer, Rung> rung = ladder.floorEntry(level) == null ? ladder.firstEntry() : ladder.floorEntry(level);
        return new SampleTitle(dice.of(rung.getValue().titles()), rung.getValue().function(), rung.getKey());
    }
}
