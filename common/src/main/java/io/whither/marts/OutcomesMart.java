package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.Median;
import io.whither.statistics.Wilson;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** {@code cohort_outcomes}: the leavers by kind of destination. */
record OutcomesMart(MartInput input) implements CohortMart {

    @Override
    public void declare(CellSystem system) {
        CohortCounts counts = input.counts();
        CellKeys keys = input.keys();
        for (DestinationKind kind : CohortCounts.KINDS) {
            OutcomeCounts outcome = counts.outcome(kind);
            system.add(keys.outcome(kind), outcome.leavers(), CellRole.DETAIL);
            system.add(keys.outcomeMin(kind), outcome.certain(), CellRole.DETAIL);
            system.add(keys.outcomeMax(kind), outcome.largest(), CellRole.DETAIL);
            bound(system, keys.outcomeMin(kind), keys.outcome(kind), keys.outcomeMax(kind));
        }
        system.add(keys.leavers(), counts.leavers(), CellRole.WHOLE);
        system.add(keys.leaversMin(), counts.leaversMin(), CellRole.MARGIN);
        system.add(keys.leaversMax(), counts.leaversMax(), CellRole.MARGIN);
        bound(system, keys.leaversMin(), keys.leavers(), keys.leaversMax());
        system.add(keys.accounted(), counts.accounted(), CellRole.MARGIN);
        system.add(keys.unknown(), counts.leavers(CohortCounts.UNKNOWN), CellRole.MARGIN);
        system.add(keys.jobs(), counts.jobs(), CellRole.WHOLE);
        system.sum(keys.leavers(), all(keys::outcome, CohortCounts.KINDS));
        system.sum(keys.leaversMin(), all(keys::outcomeMin, CohortCounts.KINDS));
        system.sum(keys.leaversMax(), all(keys::outcomeMax, CohortCounts.KINDS));
        system.sum(keys.leavers(), List.of(keys.accounted(), keys.unknown()));
        system.sum(keys.unknown(), all(keys::outcome, CohortCounts.UNKNOWN));
        system.sum(keys.jobs(), all(keys::outcome, CohortCounts.JOBS));
    }

    /** The certain, the counted and the possible are nested, and whoever hides the one hides the others. */
    private static void bound(CellSystem system, String min, String leavers, String max) {
        system.atMost(min, leavers);
        system.atMost(leavers, max);
        system.follow(leavers, min);
        system.follow(leavers, max);
    }

    private static List<String> all(Function<DestinationKind, String> key, Collection<DestinationKind> kinds) {
        return kinds.stream().sorted().map(key).toList();
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        List<MartRow> rows = new ArrayList<>();
        for (DestinationKind kind : CohortCounts.KINDS) {
            rows.add(row(kind, shown));
        }
        return rows;
    }

    private MartRow row(DestinationKind kind, Suppression shown) {
        CellKeys keys = input.keys();
        OutcomeCounts outcome = input.counts().outcome(kind);
        long leavers = input.counts().leavers();
        CellStatus status = shown.status(keys.outcome(kind));
        CellStatus gaps = Statuses.derived(outcome.gaps().size(), input.minPersons(), status);
        return input.row(MartTables.COHORT_OUTCOMES)
                .fact("destination_kind", kind.code())
                .measure("leavers", status, outcome.leavers())
                .measure("leavers_min", shown.status(keys.outcomeMin(kind)), outcome.certain())
                .measure("leavers_max", shown.status(keys.outcomeMax(kind)), outcome.largest())
                .share("share_of_leavers", Statuses.share(leavers, status.under(shown.status(keys.leavers()))),
                        leavers == 0 ? null : Wilson.of(outcome.leavers(), leavers))
                .measure("median_gap_months", gaps, gaps.isPublished() ? Median.of(outcome.gaps()).estimate() : null);
    }
}
