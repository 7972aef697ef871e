package io.whither.marts;

import io.whither.statistics.Interval;
import io.whither.tables.Columns;
import io.whither.weighting.Stratum;
import io.whither.weighting.Weighting;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Of which people the weighted numbers are made, by what they weigh: of each weighting cell those whom a number counts, and all it is a part of. */
final class WeightedNumbers {

    private final CohortCounts all;
    private final DestinationsMart destinations;
    private final Weighting weighting;

    /** What the people of a stratum add to a number. */
    private interface Adds extends ToLongFunction<StratumCounts>, Serializable {}

    /** The weighted mean is {@code part} over {@code whole}. */
    private record Fraction(Adds part, Adds whole) {}

    WeightedNumbers(MartInput input, DestinationsMart destinations) {
        this.all = input.counts();
        this.destinations = destinations;
        this.weighting = WeightedMart.weighting(input);
    }

    /** The weighted number in full, before it is rounded. Null when there is no such measure, or there are no weights. */
    Derivation of(String measure) {
        Fraction fraction = fraction(measure);
        if (fraction == null || weighting.reason() != null) {
            return null;
        }
        Map<String, PeopleCount> counts = new LinkedHashMap<>();
        for (int cell = 0; cell < weighting.weights().size(); cell++) {
            String name = " in cell " + (cell + 1) + ", weight " + weighting.weights().get(cell);
            counts.put(measure + name, inCell(cell, fraction.part));
            counts.put("all" + name, inCell(cell, fraction.whole));
        }
        return new Derivation(counts, () -> mean(List.copyOf(counts.values())));
    }

    private Interval mean(List<PeopleCount> counts) {
        double part = 0;
        double whole = 0;
        for (int cell = 0; cell < weighting.weights().size(); cell++) {
            part += weighting.weights().get(cell) * counts.get(2 * cell).of(all);
            whole += weighting.weights().get(cell) * counts.get(2 * cell + 1).of(all);
        }
        return Interval.unbounded(part / whole);
    }

    private PeopleCount inCell(int cell, Adds adds) {
        Set<Stratum> strata = new HashSet<>();
        weighting.cells().forEach((stratum, of) -> {
            if (of == cell) {
                strata.add(stratum);
            }
        });
        return counts -> counts.strata().entrySet().stream().filter(e -> strata.contains(e.getKey())).mapToLong(e -> adds.applyAsLong(e.getValue())).sum();
    }

    private Fraction fraction(String measure) {
        for (LevelBand band : List.of(LevelBand.DIRECTOR, LevelBand.JUNIOR)) {
            if (measure.equals(band.code() + "_before")) {
                return ofPaired(counts -> counts.paired((from, to) -> band.contains(from) ? 1 : 0));
            } else if (measure.equals(band.code() + "_after")) {
                return ofPaired(counts -> counts.paired((from, to) -> band.contains(to) ? 1 : 0));
            }
        }
        return switch (measure) {
            case "top3_share" -> at(destinations.largest(3));
            case "top10_share" -> at(destinations.largest(10));
            case "tech_share" -> at(destinations.techGroups());
            default -> measure.equals(Columns.MEAN_SENIORITY_CHANGE.name()) ? ofPaired(counts -> counts.paired((from, to) -> to - from)) : kindShare(measure);
        };
    }

    private static Fraction ofPaired(Adds part) {
        return new Fraction(part, counts -> counts.paired((from, to) -> 1));
    }

    private static Fraction at(List<String> groups) {
        Set<String> named = Set.copyOf(groups);
        return new Fraction(counts -> counts.people(next -> named.contains(next.groupId())), StratumCounts::people);
    }

    private static Fraction kindShare(String measure) {
        return QuotedNumbers.kind(measure.replaceFirst("_share$", "")).map(kind -> new Fraction(counts -> counts.people(next -> next.kind() == kind), StratumCounts::people)).orElse(null);
    }
}
