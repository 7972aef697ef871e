package io.whither.disclosure;

/**
 * A number of distinct persons.
 *
 * @param key unique over all tables of a run
 * @param persons at least 0
 */
public record Cell(String key, long persons, CellRole role) {

    public Cell {
        if (persons < 0) {
            throw new IllegalArgumentException("cell " + key + " has " + persons + " persons");
        }
    }
}
