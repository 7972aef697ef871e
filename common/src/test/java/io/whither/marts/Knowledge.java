package io.whither.marts;

import io.whither.disclosure.Attacker;
import io.whither.disclosure.Cell;
import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellSystem;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Numbers of which a reader knows the meaning and some of which are published, and their sums. The true ones only fill in what is not seen. */
final class Knowledge {

    private final CellSystem cells = new CellSystem();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> secrets = new HashSet<>();

    static String name(Object... parts) {
        return String.join("/", Arrays.stream(parts).map(String::valueOf).toList());
    }

    String add(String key, long persons) {
        return cells.add(key, persons, CellRole.DETAIL);
    }

    /** Adds a number that nobody may find while it is not published. */
    String secret(String key, long persons) {
        secrets.add(key);
        return add(key, persons);
    }

    /** Takes back that nobody may find it. */
    void open(String key) {
        secrets.remove(key);
    }

    boolean isSeen(String key) {
        return seen.contains(key);
    }

    void see(String key) {
        cells.cell(key);
        seen.add(key);
    }

    /** Sees what the row publishes of a measure; a row that says something else than the truth is an error. */
    void see(MartRow row, String measure, String key) {
        if (row.isPublished(measure)) {
            if (persons(key) != (long) row.value(measure)) {
                throw new IllegalStateException(key + " is " + persons(key) + " in truth, " + measure + " says " + row);
            }
            see(key);
        }
    }

    void sum(String total, Collection<String> parts) {
        cells.sum(total, parts);
    }

    void atMost(String small, String large) {
        cells.atMost(small, large);
    }

    boolean contains(String key) {
        return cells.contains(key);
    }

    long persons(String key) {
        return cells.cell(key).persons();
    }

    long persons(Collection<String> keys) {
        return keys.stream().mapToLong(this::persons).sum();
    }

    List<String> keys() {
        return cells.cells().stream().map(Cell::key).toList();
    }

    /** Adds what was stated about cohorts, but for role moves, of which some rows are other sums where they are protected. */
    void addUnseen(CohortMarts.ShownCells made) {
        made.cells().cells().stream().filter(cell -> !cell.key().contains("/move/")).forEach(cell -> cells.add(cell.key(), cell.persons(), cell.role(), cell.least()));
        made.cells().relations().stream().filter(relation -> !relation.toString().contains("/move/"))
                .forEach(relation -> cells.weightedSum(relation.total(), relation.parts()));
    }

    /** Adds what was stated about cohorts, and sees what of it is shown. */
    void add(CohortMarts.ShownCells made) {
        for (Cell cell : made.cells().cells()) {
            cells.add(cell.key(), cell.persons(), cell.role(), cell.least());
            if (cell.role() != CellRole.SLACK && (cell.role() != CellRole.IMPLIED || cell.persons() < 10)) {
                secrets.add(cell.key());
            }
            if (made.isShown(cell.key())) {
                seen.add(cell.key());
            }
        }
        made.cells().relations().forEach(relation -> cells.weightedSum(relation.total(), relation.parts()));
    }

    Attacker.Loot attack() {
        return attacker(seen::contains).attack(this::isSecret);
    }

    /** What the sums tell by exact linear algebra alone. */
    int determined() {
        return attacker(seen::contains).determined(this::isSecret).size();
    }

    /** The same as if nothing were withheld but small numbers. */
    int determinedSmallOnesWithheld() {
        return attacker(key -> seen.contains(key) || secrets.contains(key) && (persons(key) == 0 || persons(key) >= 10)).determined(this::isSecret).size();
    }

    private Attacker attacker(Predicate<String> isSeen) {
        return new Attacker(cells, isSeen);
    }

    private boolean isSecret(Cell cell) {
        return cell.persons() > 0 && secrets.contains(cell.key());
    }
}
