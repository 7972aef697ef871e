package io.whither.marts;

import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.Histogram;
import io.whither.statistics.Interval;
import io.whither.statistics.Median;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.List;

/** {@code cohort_summary}: the headline numbers in one row. */
record SummaryMart(MartInput input, DestinationsMart destinations) implements CohortMart {

    @Override
    public void declare(CellSystem system) {
        // Every number here is a cell of another table.
    }

    /** The shares, of all leavers or of those whose level is known on both sides. */
    List<Headline> shares(Suppression shown) {
        return SummaryShare.of(destinations, input.keys()).stream().map(share -> headline(share, shown)).toList();
    }

    private Headline headline(SummaryShare share, Suppression shown) {
        return new Headline(share.name(), share.part().of(input.counts()), share.whole().of(input.counts()), shown.status(share.cells()));
    }

    Headline accounted(Suppression shown) {
        return headline(SummaryShare.accounted(input.keys()), shown);
    }

    Headline unknown(Suppression shown) {
        return headline(SummaryShare.unknown(input.keys()), shown);
    }

    Moments change() {
        return Moments.of(input.counts().levels());
    }

    CellStatus changeStatus(Suppression shown) {
        CellKeys keys = input.keys();
        return Statuses.derived(change().size(), input.minPersons(), shown.status(
                List.of(keys.levelsGained(), keys.levelsGainedSquared(), keys.level("before", SeniorityMart.PAIRED, null))));
    }

    CellStatus gapStatus(Suppression shown) {
        return Statuses.derived(input.counts().gaps().size(), input.minPersons(), shown.status(input.keys().leavers()));
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        CellKeys keys = input.keys();
        CohortCounts counts = input.counts();
        MartRow row = input.row(MartTables.COHORT_SUMMARY)
                .measure("leavers", shown.status(keys.leavers()), counts.leavers())
                .measure("leavers_min", shown.status(keys.leaversMin()), counts.leaversMin())
                .measure("leavers_max", shown.status(keys.leaversMax()), counts.leaversMax());
        people(row, accounted(shown), shown.status(keys.accounted()));
        people(row, unknown(shown), shown.status(keys.unknown()));
        shares(shown).forEach(headline -> row.headline(headline.name(), headline.status(), headline.share()));
        CellStatus change = changeStatus(shown);
        CellStatus gap = gapStatus(shown);
        Histogram gaps = counts.gaps();
        row.headline("mean_seniority_change", change, change.isPublished() ? change().mean() : null);
        row.headline("median_gap_months", gap, gap.isPublished() ? Median.of(gaps) : null);
        return List.of(row);
    }

    /** A number of persons, with the interval of its share times the leavers. */
    private static void people(MartRow row, Headline headline, CellStatus status) {
        Interval persons = headline.share() == null ? null : headline.share().scaledBy(headline.whole());
        boolean bounded = persons != null && headline.status().isPublished();
        row.measure(headline.name(), status, headline.part());
        row.measure(headline.name() + "_low", status, bounded ? persons.low() : null);
        row.measure(headline.name() + "_high", status, bounded ? persons.high() : null);
    }
}
