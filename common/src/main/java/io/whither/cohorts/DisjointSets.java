package io.whither.cohorts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sets of cohorts no two of which share an exit, each as large as can be. Source: Bron and Kerbosch 1973, algorithm 457, with Tomita's choice of pivots. */
final class DisjointSets {

    /** So many of one cohort are looked at. */
    private static final int MOST = 32;

    private final List<List<String>> found = new ArrayList<>();
    private boolean tooMany;

    DisjointSets(List<CohortDefinition> cohorts) {
        extend(List.of(), new ArrayList<>(cohorts), new ArrayList<>());
    }

    /** The sets of two cohorts and more, by id; none when they are too many. */
    List<List<String>> found() {
        return tooMany ? List.of() : List.copyOf(found);
    }

    boolean areTooMany() {
        return tooMany;
    }

    /**
     * @param open disjoint from all that are chosen
     * @param done likewise, but every set with one of them has been found
     */
    private void extend(List<CohortDefinition> chosen, List<CohortDefinition> open, List<CohortDefinition> done) {
        if (open.isEmpty() && done.isEmpty() && chosen.size() > 1) {
            found.add(chosen.stream().map(CohortDefinition::id).toList());
            tooMany = found.size() > MOST;
        }
        if (open.isEmpty()) {
            return;
        }
        CohortDefinition pivot = Stream.concat(open.stream(), done.stream())
                .max(Comparator.comparingLong(cohort -> open.stream().filter(cohort::isApart).count())).orElseThrow();
        for (CohortDefinition next : open.stream().filter(cohort -> !pivot.isApart(cohort)).toList()) {
            if (tooMany) {
                return;
            }
            extend(Stream.concat(chosen.stream(), Stream.of(next)).toList(), new ArrayList<>(open.stream().filter(next::isApart).toList()),
                    new ArrayList<>(done.stream().filter(next::isApart).toList()));
            open.remove(next);
            done.add(next);
        }
    }
}
