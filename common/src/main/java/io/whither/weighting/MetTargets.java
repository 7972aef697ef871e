package io.whither.weighting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The targets that enough leavers meet: no cell that they make has fewer people than may be shown. */
final class MetTargets {

    /** The category of whoever has no target that is met. */
    static final String REST = "*";

    private final SortedMap<Stratum, Long> leavers;
    private final List<TargetMargin> targets;
    /** For each margin the categories whose targets are met. */
    private final List<Set<String>> met = new ArrayList<>();

    private MetTargets(Map<Stratum, Long> leavers, PopulationTargets targets) {
        this.leavers = new TreeMap<>(leavers);
        this.targets = targets.margins();
        this.targets.forEach(margin -> met.add(new TreeSet<>()));
    }

    private record Candidate(int margin, String category, long people) {
        static final Comparator<Candidate> ORDER = Comparator.comparingLong(Candidate::people).reversed()
                .thenComparingInt(Candidate::margin).thenComparing(Candidate::category);
    }

    /** Takes the categories of most people first. A category that makes too small a cell is left to the rest: no further one could mend that. */
    static MetTargets of(Map<Stratum, Long> leavers, PopulationTargets targets, int minPersons) {
        MetTargets made = new MetTargets(leavers, targets);
        for (Candidate candidate : made.candidates(minPersons)) {
            Set<String> categories = made.met.get(candidate.margin());
            categories.add(candidate.category());
            if (made.cells().values().stream().anyMatch(people -> people < minPersons)) {
                categories.remove(candidate.category());
            }
        }
        return made;
    }

    private List<Candidate> candidates(int minPersons) {
        List<Candidate> candidates = new ArrayList<>();
        for (int margin = 0; margin < targets.size(); margin++) {
            for (String category : targets.get(margin).shares().keySet()) {
                candidates.add(new Candidate(margin, category, people(targets.get(margin).axis(), category)));
            }
        }
        return candidates.stream().filter(candidate -> candidate.people() >= minPersons).sorted(Candidate.ORDER).toList();
    }

    private long people(TargetAxis axis, String category) {
        return leavers.entrySet().stream().filter(stratum -> axis.category(stratum.getKey()).equals(category)).mapToLong(Map.Entry::getValue).sum();
    }

    /** The cell of a stratum: its category on each margin of which a target is met. */
    List<String> cell(Stratum stratum) {
        List<String> cell = new ArrayList<>();
        for (int margin = 0; margin < targets.size(); margin++) {
            if (!met.get(margin).isEmpty()) {
                String category = targets.get(margin).axis().category(stratum);
                cell.add(met.get(margin).contains(category) ? category : REST);
            }
        }
        return cell;
    }

    /** The people of each cell, in the order of the strata. */
    Map<List<String>, Long> cells() {
        Map<List<String>, Long> cells = new LinkedHashMap<>();
        leavers.forEach((stratum, people) -> cells.merge(cell(stratum), people, Long::sum));
        return cells;
    }

    /** For each margin of which a target is met, the shares to reach, the rest's among them; together 1. */
    List<Map<String, Double>> margins() {
        List<Map<String, Double>> margins = new ArrayList<>();
        for (int margin = 0; margin < targets.size(); margin++) {
            if (!met.get(margin).isEmpty()) {
                margins.add(shares(targets.get(margin), met.get(margin)));
            }
        }
        return margins;
    }

    private Map<String, Double> shares(TargetMargin margin, Set<String> categories) {
        long all = leavers.values().stream().mapToLong(Long::longValue).sum();
        long rest = all - categories.stream().mapToLong(category -> people(margin.axis(), category)).sum();
        double targeted = sum(margin, categories);
        Map<String, Double> shares = new TreeMap<>();
        categories.forEach(category -> shares.put(category, margin.shares().get(category) / targeted * (all - rest) / all));
        if (rest > 0) {
            shares.put(REST, (double) rest / all);
        }
        return shares;
    }

    /** The part of the targets that is met, of several margins the smallest. */
    double share() {
        double least = 1;
        for (int margin = 0; margin < targets.size(); margin++) {
            least = Math.min(least, sum(targets.get(margin), met.get(margin)) / sum(targets.get(margin), targets.get(margin).shares().keySet()));
        }
        return least;
    }

    private static double sum(TargetMargin margin, Set<String> categories) {
        return categories.stream().mapToDouble(margin.shares()::get).sum();
    }
}
