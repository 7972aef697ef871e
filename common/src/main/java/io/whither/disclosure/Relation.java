package io.whither.disclosure;

import java.util.List;

/**
 * What every reader knows: one cell is the sum of others.
 *
 * @param total key of the sum
 * @param parts keys of what it sums, without repetition
 */
public record Relation(String total, List<String> parts) {

    public Relation {
        parts = List.copyOf(parts);
    }
}
