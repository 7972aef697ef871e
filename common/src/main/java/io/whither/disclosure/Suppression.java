package io.whither.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which cells of a run may be shown. Small ones are withheld, then further ones, until the sums that every reader knows
 * leave each withheld number room: with everything shown, a reader can narrow none of them down to within two persons.
 * That is proven for each of them by two full sets of numbers which agree with all that is shown. Source of the problem
 * and the order of steps: Hundepool et al. 2012, Statistical Disclosure Control, chapter 4.
 */
public final class Suppression {

    /** A number that can differ by so many persons cannot be told to within two. */
    public static final int LEAST_ROOM = 5;
    private static final double ROUNDING = 1e-6;

    private final CellSystem system;
    private final HiddenCells cells;
    private final int minPersons;
    /** Smallest and largest number of each cell over all sets found so far that agree with what is shown. */
    private final double[] smallest;
    private final double[] largest;

    private Suppression(CellSystem system, int minPersons) {
        this.system = system;
        this.cells = new HiddenCells(system);
        this.minPersons = minPersons;
        this.smallest = new double[cells.size()];
        this.largest = new double[cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            smallest[i] = cells.cell(i).persons();
            // What is in no sum has no bound.
            largest[i] = cells.isInSums(i) ? smallest[i] : Double.POSITIVE_INFINITY;
        }
        withholdSmallOnes();
        withholdUntilSafe();
    }

    /** @param minPersons the smallest number that may be shown; at least 1 */
    public static Suppression of(CellSystem system, int minPersons) {
        if (minPersons < 1) {
            throw new IllegalArgumentException("min-persons is " + minPersons + ": it is at least 1");
        }
        return new Suppression(system, minPersons);
    }

    /** {@code PUBLISHED} or {@code WITHHELD}. */
    public CellStatus status(String key) {
        system.cell(key);
        return cells.isHidden(cells.number(key)) ? CellStatus.WITHHELD : CellStatus.PUBLISHED;
    }

    /** Whether a number that derives from all of these may be shown. */
    public CellStatus status(List<String> keys) {
        return keys.stream().map(this::status).reduce(CellStatus.PUBLISHED, CellStatus::under);
    }

    /** Of the persons in the cells inside the tables, the share whose cells are shown; 1 when there is nobody. */
    public double publishedShare() {
        long all = 0;
        long shown = 0;
        for (Cell cell : system.cells()) {
            if (cell.role() == CellRole.DETAIL || cell.role() == CellRole.OTHER) {
                all += cell.persons();
                shown += status(cell.key()).isPublished() ? cell.persons() : 0;
            }
        }
        return all == 0 ? 1 : (double) shown / all;
    }

    private boolean isSmall(Cell cell) {
        return cell.persons() > 0 && cell.persons() < minPersons;
    }

    private void withholdSmallOnes() {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.cell(i);
            if (!cell.role().isShown()) {
                cells.hide(i);
            } else if (isSmall(cell) || minPersons > 1 && system.isSensitive(cell.key())) {
                withhold(i);
            }
        }
    }

    private void withhold(int number) {
        if (cells.isHidden(number)) {
            return;
        }
        cells.hide(number);
        for (String follower : system.followers(cells.cell(number).key())) {
            withhold(cells.number(follower));
        }
    }

    /** A set of numbers that agreed once agrees for ever, since withholding more only gives more room. */
    private void withholdUntilSafe() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < cells.size(); i++) {
                while (needsRoom(i)) {
                    changed |= giveRoom(i);
                }
            }
        }
    }

    private boolean needsRoom(int number) {
        Cell cell = cells.cell(number);
        boolean sensitive = cell.role().isShown() || cell.role().isProtected() && isSmall(cell);
        return sensitive && cells.isHidden(number) && largest[number] - smallest[number] < LEAST_ROOM - ROUNDING;
    }

    /**
     * Finds another number for a cell, upwards or downwards, whichever gives away least, and withholds what has to move with it.
     *
     * @return whether further cells had to be withheld
     */
    private boolean giveRoom(int number) {
        Optional<Rearrangement> cheapest = Stream.of(smallest[number] + LEAST_ROOM, largest[number] - LEAST_ROOM)
                .filter(other -> other >= cells.cell(number).least()).flatMap(other -> Rearranger.with(cells, number, other).stream())
                .min(Comparator.comparingDouble(Rearrangement::cost));
        if (cheapest.isEmpty()) {
            withholdAround(number);
            return true;
        }
        cheapest.get().moved().forEach(this::withhold);
        // A shown cell may have been moved below what is known of it; withheld now, it cannot be the next time.
        if (cheapest.get().numbers().entrySet().stream().allMatch(cell -> cell.getValue() > cells.cell(cell.getKey()).least() - ROUNDING)) {
            cheapest.get().numbers().forEach((cell, value) -> {
                smallest[cell] = Math.min(smallest[cell], value);
                largest[cell] = Math.max(largest[cell], value);
            });
        }
        return !cheapest.get().moved().isEmpty();
    }

    /** Where no other number is found: its own sums are hidden as a whole, and if they are already, all that hangs together with it. */
    private void withholdAround(int number) {
        boolean anyShown = cells.relationsOf(number).stream().flatMapToInt(relation -> Arrays.stream(cells.members(relation)))
                .anyMatch(member -> !cells.isHidden(member));
        if (anyShown) {
            cells.relationsOf(number).forEach(relation -> Arrays.stream(cells.members(relation)).forEach(this::withhold));
        } else {
            cells.reach(number, cell -> false).forEach(relation -> Arrays.stream(cells.members(relation)).forEach(this::withhold));
            largest[number] = Double.POSITIVE_INFINITY;
        }
    }
}
