package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.AalenJohansen;
import io.whither.statistics.CompetingRisks;
import io.whither.statistics.Histogram;
import io.whither.statistics.Incidence;
import io.whither.statistics.Interval;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * {@code time_to_next_job}: how likely each kind of destination is within so many months of the exit. Leavers without a
 * destination are censored when they were last observed; those never observed after the exit do not enter.
 */
final class TimeToNextJobMart implements CohortMart {

    /** The months that are shown: finer steps would hold too few people. */
    static final List<Integer> MONTHS = List.of(0, 1, 3, 6, 12, 24, 36);
    private static final List<DestinationKind> CAUSES =
            CohortCounts.KINDS.stream().filter(kind -> !CohortCounts.UNKNOWN.contains(kind)).toList();

    private final MartInput input;
    private final CellKeys keys;
    private final CompetingRisks risks;
    private final AalenJohansen curves;
    private final List<Integer> months;

    TimeToNextJobMart(MartInput input) {
        this.input = input;
        this.keys = input.keys();
        this.risks = risks(input.counts());
        this.curves = AalenJohansen.of(risks);
        this.months = MONTHS.stream().filter(month -> month < risks.months() && risks.atRisk(month) > 0).toList();
    }

    static CompetingRisks risks(CohortCounts counts) {
        List<Histogram> gaps = CAUSES.stream().map(kind -> counts.outcome(kind).gaps()).toList();
        int last = IntStream.concat(gaps.stream().flatMapToInt(TimeToNextJobMart::values), values(counts.censored())).max().orElse(-1);
        long[][] events = new long[last + 1][CAUSES.size()];
        long[] censored = new long[last + 1];
        for (int cause = 0; cause < CAUSES.size(); cause++) {
            for (Map.Entry<Integer, Long> gap : gaps.get(cause).counts().entrySet()) {
                events[gap.getKey()][cause] += gap.getValue();
            }
        }
        counts.censored().counts().tailMap(0).forEach((month, people) -> censored[month] += people);
        return new CompetingRisks(events, censored);
    }

    private static IntStream values(Histogram histogram) {
        return histogram.counts().keySet().stream().mapToInt(Integer::intValue);
    }

    CompetingRisks risks() {
        return risks;
    }

    static int cause(DestinationKind kind) {
        return CAUSES.indexOf(kind);
    }

    /** Nobody at risk any more, or a month beyond the data: null. */
    Incidence incidence(DestinationKind kind, int month) {
        List<Incidence> curve = curves.curve(cause(kind));
        return month < curve.size() ? curve.get(month) : null;
    }

    private List<DestinationKind> shownKinds() {
        return CAUSES.stream().filter(kind -> input.counts().outcome(kind).leavers() > 0).toList();
    }

    @Override
    public void declare(CellSystem system) {
        for (int month : months) {
            system.add(keys.atRisk(month), risks.atRisk(month), CellRole.DETAIL);
        }
        for (DestinationKind kind : shownKinds()) {
            declareKind(system, kind);
        }
        if (!months.isEmpty()) {
            system.atMost(keys.atRisk(0), keys.leavers());
        }
        months.stream().filter(month -> month > 0).forEach(month -> declareAtRisk(system, month));
    }

    /** The starts between two months that are shown, and those after the last, can be had by subtraction. */
    private void declareKind(CellSystem system, DestinationKind kind) {
        String last = null;
        for (int month : months) {
            long started = risks.eventsBy(month, cause(kind));
            String key = system.add(keys.startedBy(kind, month), started, CellRole.DETAIL);
            if (last != null) {
                difference(system, key, last);
            }
            last = key;
        }
        if (last != null) {
            difference(system, keys.outcome(kind), last);
        }
    }

    private static void difference(CellSystem system, String whole, String part) {
        String between = system.add(whole + " since " + part, system.cell(whole).persons() - system.cell(part).persons(), CellRole.IMPLIED);
        system.sum(whole, List.of(part, between));
    }

    /** Those at risk at first, and again those who start in this month, are at risk now, have started or are out of sight. */
    private void declareAtRisk(CellSystem system, int month) {
        String entered = keys.atRisk(0);
        String starting = system.add(keys.hidden("starting in " + month), risks.events(month), CellRole.SLACK);
        String all = system.add(keys.hidden("accounted for in " + month), system.cell(entered).persons() + risks.events(month), CellRole.SLACK);
        system.sum(all, List.of(entered, starting));
        long censored = IntStream.range(0, month).mapToLong(risks::censored).sum();
        List<String> parts = new ArrayList<>(List.of(keys.atRisk(month), system.add(keys.hidden("out of sight by " + month), censored, CellRole.SLACK)));
        shownKinds().forEach(kind -> parts.add(keys.startedBy(kind, month)));
        system.sum(all, parts);
    }

    /** The status of what is known of a kind by a month; {@code NO_DATA} where nobody is at risk. */
    CellStatus status(DestinationKind kind, int month, Suppression shown) {
        return months.contains(month) && shownKinds().contains(kind) ? shown.status(keys.startedBy(kind, month)) : CellStatus.NO_DATA;
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        List<MartRow> rows = new ArrayList<>();
        for (DestinationKind kind : shownKinds()) {
            List<Incidence> curve = curves.curve(cause(kind));
            for (int month : months) {
                Interval share = curve.get(month).share();
                rows.add(input.row(MartTables.TIME_TO_NEXT_JOB)
                        .fact("months", month).fact("destination_kind", kind.code())
                        .measure("at_risk", shown.status(keys.atRisk(month)), risks.atRisk(month))
                        .share("cumulative_incidence", shown.status(keys.startedBy(kind, month)), share));
            }
        }
        return rows;
    }
}
