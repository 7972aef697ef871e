package io.whither.marts;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;

/**
 * Which keys a row of a long list counts: its own, or, for the row of the long tail, all that have no row.
 *
 * @param names of the row, or of the others
 */
public record NamedOnes(Set<String> names, boolean others) implements Serializable {

    /**
     * @param row key of the row
     * @param tail key of the row of the long tail
     * @param rows keys of all rows
     */
    public static NamedOnes of(String row, String tail, Collection<String> rows) {
        return row.equals(tail) ? new NamedOnes(Set.copyOf(rows), true) : new NamedOnes(Set.of(row), false);
    }

    public boolean has(String key) {
        return names.contains(key) != others;
    }
}
