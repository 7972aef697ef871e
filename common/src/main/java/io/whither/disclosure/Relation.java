package io.whither.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every reader knows: one cell is the weighted sum of others.
 *
 * @param total key of the sum
 * @param parts keys of what it sums, each with its weight; 1 where persons are simply added
 */
public record Relation(String total, Map<String, Integer> parts) {

    public Relation {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}
