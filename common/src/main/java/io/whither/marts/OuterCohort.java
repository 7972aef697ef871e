package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.disclosure.Cell;
import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.marts.CohortMarts.ShownCells;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a cohort shows that has others inside: a cell that all of these show, and nothing of kinds where it has a few people more than they have. Then nothing is
 * told: whatever else the withheld numbers of an inner cohort may be, those of the outer one may be more or fewer by as much, for it withholds them too. The
 * people who are in none of them are taken for one more inner cohort, of which the outcomes alone would be shown.
 *
 * @param inside sets of disjoint cohorts
 * @param shown what each of these shows
 * @param counts of all
 */
record OuterCohort(String id, List<List<String>> inside, Map<String, ShownCells> shown, Map<String, CohortCounts> counts, int minPersons) {

    /** Cells with sums among them: where a few people show in one, none of these is shown. */
    private enum Kind {
        BOUNDS("leavers_min", "leavers_max", "outcome_min", "outcome_max"),
        LEAVERS("leavers", "accounted", "unknown", "outcome", "jobs"),
        DESTINATIONS("destination/", "tech", "top/"),
        ROLES("role/", "move/"),
        LEVELS("level/", "pair/", "direction/", "band/", "levels_gained"),
        TIMES("started/", "at_risk/");

        private final List<String> beginnings;

        Kind(String... beginnings) {
            this.beginnings = List.of(beginnings);
        }

        private static Kind of(String name) {
            for (Kind kind : values()) {
                if (kind.beginnings.stream().anyMatch(name::startsWith)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("a cell " + name + " of no kind");
        }
    }

    /** Withholds what must not be seen of it, and with that settles its cells. */
    void settle(CellSystem cells) {
        Set<String> withheld = new HashSet<>();
        Set<Kind> telling = EnumSet.noneOf(Kind.class);
        inside.forEach(set -> withheld.addAll(withheldOfRest(set)));
        if (!withheld.isEmpty()) {
            telling.addAll(EnumSet.of(Kind.DESTINATIONS, Kind.TIMES));
        }
        if (withheld.contains(keys().leavers()) || withheld.contains(keys().jobs())) {
            telling.add(Kind.LEAVERS);
        }
        List<Cell> own = cells.cells().stream().filter(cell -> cell.role() != CellRole.IMPLIED && cell.role() != CellRole.SLACK).toList();
        for (Cell cell : own) {
            boolean open = !withheld.contains(cell.key()) && inside.stream().allMatch(set -> isShownBy(set, cell));
            if (!open || isOwnSum(cell)) {
                withheld.add(cell.key());
            }
            if (inside.stream().anyMatch(set -> leavesFew(set, cell)) || open && !isOwnSum(cell) && (isSmall(cell.persons()) || cells.isSensitive(cell.key()))) {
                telling.add(Kind.of(name(cell)));
            }
        }
        own.stream().filter(cell -> telling.contains(Kind.LEAVERS) || telling.contains(Kind.of(name(cell)))).forEach(cell -> withheld.add(cell.key()));
        cells.settle(withheld::contains);
    }

    /** Rows that are another sum in each cohort: of a long tail, of the largest groups. */
    private boolean isOwnSum(Cell cell) {
        return cell.role() == CellRole.OTHER || name(cell).startsWith("top/");
    }

    /** Whether nobody of the cell is in a part that withholds it or has no such cell. */
    private boolean isShownBy(List<String> set, Cell cell) {
        List<String> parts = having(set, cell);
        return parts.stream().allMatch(part -> shown.get(part).isShown(key(part, cell))) && (parts.size() == set.size() || rest(parts, cell) == 0);
    }

    /** Those whose exit may lie in two windows or none are counted by the bounds of neither. */
    private boolean leavesFew(List<String> set, Cell cell) {
        if (isOwnSum(cell) || having(set, cell).size() < set.size()) {
            return false;
        }
        return switch (Kind.of(name(cell))) {
            case LEAVERS -> false;
            case BOUNDS -> rest(set, cell) != 0;
            default -> isSmall(rest(set, cell));
        };
    }

    /** What a cohort of those in none of a set would withhold of its outcomes, by the names of this one. */
    private Set<String> withheldOfRest(List<String> set) {
        CohortTally rest = new CohortTally(id);
        for (DestinationKind kind : CohortCounts.KINDS) {
            long people = counts.get(id).outcome(kind).leavers() - set.stream().mapToLong(part -> counts.get(part).outcome(kind).leavers()).sum();
            rest.outcome(kind, null, Math.max(0, people), Math.max(0, people), 0);
        }
        CellSystem cells = new CellSystem();
        new OutcomesMart(new MartInput(rest.counts(), null, minPersons, null, null, false)).declare(cells);
        Suppression suppression = Suppression.of(cells, minPersons);
        return cells.cells().stream().filter(cell -> cell.role() != CellRole.SLACK).map(Cell::key)
                .filter(key -> !suppression.status(key).isPublished() && Kind.of(key.substring(id.length() + 1)) == Kind.LEAVERS).collect(Collectors.toSet());
    }

    private CellKeys keys() {
        return new CellKeys(id);
    }

    private List<String> having(List<String> set, Cell cell) {
        return set.stream().filter(part -> shown.get(part).cells().contains(key(part, cell))).toList();
    }

    /** What the cell has beyond those of the parts; negative where people are in two of them, by two exits. */
    private long rest(List<String> parts, Cell cell) {
        return cell.persons() - parts.stream().mapToLong(part -> shown.get(part).cells().cell(key(part, cell)).persons()).sum();
    }

    private boolean isSmall(long persons) {
        return persons > 0 && persons < minPersons;
    }

    private String name(Cell cell) {
        return cell.key().substring(id.length() + 1);
    }

    private String key(String part, Cell cell) {
        return part + "/" + name(cell);
    }
}
