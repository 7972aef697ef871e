package io.whither.disclosure;

/**
 * A number of distinct persons.
 *
 * @param key unique over all tables of a run
 * @param persons at least 0
 * @param least what every reader knows that it has at least, also when it is withheld; 0 to {@code persons}
 */
public record Cell(String key, long persons, CellRole role, long least) {

    public Cell {
        if (least < 0 || persons < least) {
            throw new IllegalArgumentException("cell " + key + " has " + persons + " persons, at least " + least);
        }
    }
}
