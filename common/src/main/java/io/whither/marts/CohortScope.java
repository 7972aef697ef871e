package io.whither.marts;

import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.MonthWindow;
import io.whither.disclosure.Cell;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * The exits that a cohort adds up, and which of its sums readers know: whoever has the cohort's numbers and those of single months can subtract.
 * What else a cohort asks of its exits is left out, as if it asked nothing: that only makes its sums better known than they are.
 *
 * @param origins groups; empty for all
 * @param functions empty for all
 * @param shown names of shown cells without the cohort's, {@code destination/google}
 */
public record CohortScope(Set<String> origins, Set<String> functions, MonthWindow window, Set<String> shown) implements Serializable {

    /** The cells that have months of their own in other tables. */
    private static final Set<String> FAMILIES = Set.of("accounted", "destination", "started", "level");

    public CohortScope {
        origins = new TreeSet<>(origins);
        functions = new TreeSet<>(functions);
        shown = new TreeSet<>(shown);
    }

    public static CohortScope of(CohortDefinition cohort, CohortMarts.ShownCells cells) {
        String prefix = cohort.id() + "/";
        Set<String> shown = new TreeSet<>();
        for (Cell cell : cells.cells().cells()) {
            String name = cell.key().startsWith(prefix) ? cell.key().substring(prefix.length()) : "";
            if (FAMILIES.contains(name.replaceAll("/.*", "")) && cells.isShown(cell.key())) {
                shown.add(name);
            }
        }
        return new CohortScope(cohort.origin().groups(), cohort.origin().functions(), cohort.window(), shown);
    }

    /** Whether it tells of an origin. One of all origins does not: most of them are too small to have rows that could be subtracted. */
    boolean tellsOf(String origin) {
        return origins.contains(origin);
    }

    boolean contains(int month, String function) {
        return window.contains(month) && (functions.isEmpty() || functions.contains(function));
    }

    /** Whether the sum is known. Of several origins together it is taken to be known of each. */
    boolean shows(String cell) {
        return origins.size() != 1 || shown.contains(cell);
    }

    boolean showsDestination(String group) {
        return shows("destination/" + group);
    }

    boolean showsLevel(int level) {
        return shows("level/before/all/" + level);
    }

    /** Whether the steps of the curves at 1 and 3 months, which are the gap classes, are known. */
    boolean showsGaps() {
        return origins.size() != 1 || shown.stream().anyMatch(name -> name.startsWith("started/") && (name.endsWith("/1") || name.endsWith("/3")));
    }
}
