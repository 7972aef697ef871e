package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.Interval;
import io.whither.statistics.Mean;
import io.whither.statistics.Wilson;
import io.whither.tables.Columns;
import io.whither.tables.MartTables;
import io.whither.weighting.Stratum;
import io.whither.weighting.Weighting;
import io.whither.weighting.WeightingReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** {@code cohort_weighted}: the quoted numbers, as counted and weighted to a population. */
final class WeightedMart implements CohortMart {

    private static final String CHANGE = Columns.MEAN_SENIORITY_CHANGE.name();
    /** Raked weights are exact to about so much. */
    private static final double CLOSE = 1e-9;

    private final MartInput input;
    private final SummaryMart summary;
    private final List<String> top3;
    private final List<String> top10;
    private final DestinationsMart destinations;
    private final Weighting weighting;

    WeightedMart(MartInput input, SummaryMart summary, DestinationsMart destinations) {
        this.input = input;
        this.summary = summary;
        this.destinations = destinations;
        this.top3 = destinations.largest(3);
        this.top10 = destinations.largest(10);
        this.weighting = weighting(input);
    }

    /** What the leavers weigh. */
    static Weighting weighting(MartInput input) {
        Map<Stratum, Long> leavers = new TreeMap<>();
        input.counts().strata().forEach((stratum, counts) -> leavers.put(stratum, counts.people()));
        return Weighting.of(leavers, input.targets(), input.minPersons());
    }

    /** A number as it is published without weights; null where there is none. */
    private record Unweighted(String measure, CellStatus status, Double value) {

        static Unweighted of(Headline headline) {
            return new Unweighted(headline.name(), headline.status(), headline.whole() == 0 ? null : (double) headline.part() / headline.whole());
        }
    }

    @Override
    public void declare(CellSystem system) {
        // Weighted numbers are rounded until they say nothing about cells, see SafeRounding.
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        List<Headline> headlines = summary.shares(shown);
        List<Unweighted> next = new ArrayList<>();
        CohortCounts.KINDS.forEach(kind -> next.add(Unweighted.of(kind(kind, shown))));
        headlines.stream().filter(WeightedMart::isOfLeavers).map(Unweighted::of).forEach(next::add);
        List<Unweighted> levels = new ArrayList<>();
        headlines.stream().filter(headline -> !isOfLeavers(headline)).map(Unweighted::of).forEach(levels::add);
        CellStatus change = summary.changeStatus(shown);
        levels.add(new Unweighted(CHANGE, change, change.isPublished() ? summary.change().mean().estimate() : null));
        List<MartRow> rows = new ArrayList<>(rows(next, next()));
        rows.addAll(rows(levels, levels()));
        return rows;
    }

    private Headline kind(DestinationKind kind, Suppression shown) {
        CellKeys keys = input.keys();
        return new Headline(kind.code() + "_share", input.counts().outcome(kind).leavers(), input.counts().leavers(),
                shown.status(List.of(keys.outcome(kind), keys.leavers())));
    }

    /** The others are of those whose level is known before and after. */
    private static boolean isOfLeavers(Headline headline) {
        return headline.name().endsWith("_share");
    }

    /** All leavers, by kind and by whether their group is among the largest or a technology company. */
    private WeightedTable next() {
        WeightedTable.Builder table = new WeightedTable.Builder(weighting.weights());
        weighting.cells().forEach((stratum, cell) -> input.counts().strata().get(stratum).next().forEach((next, people) -> {
            List<Double> adds = new ArrayList<>();
            CohortCounts.KINDS.forEach(kind -> adds.add(one(kind == next.kind())));
            adds.add(one(top3.contains(next.groupId())));
            adds.add(one(top10.contains(next.groupId())));
            adds.add(one(destinations.isTech(next.groupId())));
            table.add(cell, adds, people);
        }));
        return table.table();
    }

    /** Those whose level is known before and after, by what their two levels are. */
    private WeightedTable levels() {
        WeightedTable.Builder table = new WeightedTable.Builder(weighting.weights());
        weighting.cells().forEach((stratum, cell) -> {
            long[][] pairs = input.counts().strata().get(stratum).pairs();
            for (int from = LevelCounts.FIRST; from < LevelCounts.LEVELS; from++) {
                for (int to = LevelCounts.FIRST; to < LevelCounts.LEVELS; to++) {
                    if (pairs[from][to] > 0) {
                        table.add(cell, List.of(one(LevelBand.DIRECTOR.contains(from)), one(LevelBand.DIRECTOR.contains(to)),
                                one(LevelBand.JUNIOR.contains(from)), one(LevelBand.JUNIOR.contains(to)), (double) (to - from)), pairs[from][to]);
                    }
                }
            }
        });
        return table.table();
    }

    private static double one(boolean counts) {
        return counts ? 1 : 0;
    }

    private List<MartRow> rows(List<Unweighted> measures, WeightedTable table) {
        List<Integer> shown = IntStream.range(0, measures.size()).filter(m -> measures.get(m).status().isPublished()).boxed().toList();
        Precision precision = weighting.reason() != null ? Precision.none(weighting.reason()) : Precision.of(table, shown, input.minPersons());
        List<MartRow> rows = new ArrayList<>();
        for (int measure = 0; measure < measures.size(); measure++) {
            rows.add(row(measures.get(measure), measure, table, precision));
        }
        return rows;
    }

    private MartRow row(Unweighted unweighted, int measure, WeightedTable table, Precision precision) {
        WeightingReason reason = unweighted.status().isPublished() ? precision.reason(measure) : WeightingReason.UNWEIGHTED_NOT_SHOWN;
        CellStatus status = reason == WeightingReason.UNWEIGHTED_NOT_SHOWN ? unweighted.status() : status(reason);
        boolean weighted = status.isPublished();
        int parts = weighted ? SafeRounding.parts(table, measure, precision.parts()) : 1;
        double value = weighted ? (double) Math.round(table.value(measure) * parts) / parts : 0;
        return input.row(MartTables.COHORT_WEIGHTED)
                .fact("measure", unweighted.measure())
                .measure("value", unweighted.status(), unweighted.value())
                .measure("weighted_value", status, weighted ? interval(unweighted.measure(), value, 0.5 / parts, precision.effective()) : null, "ci_low", "ci_high")
                .measure("rounded_to", status, 1.0 / parts)
                .measure("effective_people", status, precision.effective())
                .measure("design_effect", status, weighted ? (double) table.people() / precision.effective() : null)
                .measure("target_met", status, weighting.targetMet())
                .fact("reason", reason == null ? null : reason.code())
                .fact("targets", input.targets().fingerprint());
    }

    /** From what is published alone; as wide as any number that is rounded to the value may ask for. */
    private Interval interval(String measure, double value, double rounding, long effective) {
        if (measure.equals(CHANGE)) {
            Interval mean = Mean.weighted(value, summary.change().variance(), effective);
            return new Interval(value, mean.low() - rounding, mean.high() + rounding);
        }
        return new Interval(value, Wilson.weighted(Math.max(0, value - rounding), effective).low(), Wilson.weighted(Math.min(1, value + rounding), effective).high());
    }

    private static CellStatus status(WeightingReason reason) {
        boolean impossible = reason == WeightingReason.NO_TARGET_MET || reason == WeightingReason.CONTRADICTION;
        return reason == null ? CellStatus.PUBLISHED : impossible ? CellStatus.NOT_COMPUTABLE : CellStatus.WITHHELD;
    }

    /**
     * How exactly a table may be shown.
     *
     * @param effective people, rounded down
     * @param parts see {@link SafeRounding}
     * @param shown the measures of which that holds
     * @param none why none is shown; null when some are
     */
    private record Precision(long effective, int parts, List<Integer> shown, WeightingReason none) {

        static Precision none(WeightingReason reason) {
            return new Precision(0, 0, List.of(), reason);
        }

        /** A mean over the ladder tells more than a share: where it tells too much, the shares are shown without it. */
        static Precision of(WeightedTable table, List<Integer> unweighted, int minPersons) {
            // The effective size is an equation over the sizes of the cells: it is rounded to twice what may be shown of people.
            long step = minPersons == 1 ? 1 : 2L * minPersons;
            long effective = (long) Math.floor(table.effectivePeople() / step + CLOSE) * step;
            if (effective == 0) {
                return none(WeightingReason.TOO_FEW_EFFECTIVE);
            }
            if (minPersons == 1) {
                return new Precision(effective, SafeRounding.FINEST, unweighted, null);
            }
            for (List<Integer> shown : List.of(unweighted, unweighted.stream().filter(table::isShare).toList())) {
                OptionalInt parts = SafeRounding.parts(table, shown);
                if (parts.isPresent()) {
                    return new Precision(effective, parts.getAsInt(), shown, null);
                }
            }
            return none(WeightingReason.TELLS_COUNTS);
        }

        /** Why a measure is not shown; null when it is. */
        WeightingReason reason(int measure) {
            return none != null ? none : shown.contains(measure) ? null : WeightingReason.TELLS_COUNTS;
        }
    }
}
