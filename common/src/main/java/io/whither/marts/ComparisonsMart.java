package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.disclosure.CellStatus;
import io.whither.disclosure.Suppression;
import io.whither.statistics.GrayTest;
import io.whither.statistics.Incidence;
import io.whither.statistics.Interval;
import io.whither.statistics.Median;
import io.whither.statistics.Newcombe;
import io.whither.statistics.TestResult;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code cohort_comparisons}: two cohorts side by side, by the numbers that each publishes of itself; a difference is shown
 * when both are. Gray's test of the time to the next employer goes to {@code cohort_tests}. The intervals take the cohorts
 * to share no people.
 */
final class ComparisonsMart {

    /** What the name of Gray's test against another cohort begins with. */
    static final String GRAY = "gray_employer_vs_";
    private static final List<Integer> MONTHS = List.of(3, 6, 12);

    private final Side cohort;
    private final Side against;

    /** One of the two cohorts, and what of it is shown. */
    record Side(CohortTables tables, Suppression shown) {

        SummaryMart summary() {
            return tables.summary();
        }

        TimeToNextJobMart times() {
            return tables.times();
        }

        CohortCounts counts() {
            return tables.input().counts();
        }

        CellStatus changeStatus() {
            return summary().changeStatus(shown);
        }

        CellStatus gapStatus() {
            return summary().gapStatus(shown);
        }

        CellStatus incidenceStatus(int month) {
            return times().status(DestinationKind.EMPLOYER, month, shown);
        }

        CellStatus employerStatus() {
            return shown.status(tables.input().keys().outcome(DestinationKind.EMPLOYER));
        }

        List<Headline> shares() {
            Headline accounted = summary().accounted(shown);
            Headline unknown = summary().unknown(shown);
            List<Headline> all = new ArrayList<>();
            all.add(new Headline("accounted_share", accounted.part(), accounted.whole(), accounted.cells()));
            all.add(new Headline("unknown_share", unknown.part(), unknown.whole(), unknown.cells()));
            all.addAll(summary().shares(shown));
            return all;
        }
    }

    ComparisonsMart(Side cohort, Side against) {
        this.cohort = cohort;
        this.against = against;
    }

    List<MartRow> rows() {
        List<MartRow> rows = new ArrayList<>();
        List<Headline> mine = cohort.shares();
        List<Headline> theirs = against.shares();
        for (int i = 0; i < mine.size(); i++) {
            rows.add(share(mine.get(i), theirs.get(i)));
        }
        rows.add(change());
        rows.add(median());
        MONTHS.forEach(month -> rows.add(incidence(month)));
        return rows;
    }

    private MartRow share(Headline mine, Headline theirs) {
        boolean both = mine.whole() > 0 && theirs.whole() > 0;
        return row(mine.name(), mine.status(), both ? mine.share().estimate() : null, theirs.status(),
                both ? theirs.share().estimate() : null,
                both ? Newcombe.independent(mine.part(), mine.whole(), theirs.part(), theirs.whole()) : null);
    }

    private MartRow change() {
        Moments mine = cohort.summary().change();
        Moments theirs = against.summary().change();
        CellStatus status = cohort.changeStatus();
        CellStatus other = against.changeStatus();
        boolean both = status.isPublished() && other.isPublished();
        return row("mean_seniority_change", status, status.isPublished() ? mine.mean().estimate() : null, other,
                other.isPublished() ? theirs.mean().estimate() : null, both ? mine.minus(theirs) : null);
    }

    private MartRow median() {
        CellStatus status = cohort.gapStatus();
        CellStatus other = against.gapStatus();
        Double mine = status.isPublished() ? Double.valueOf(Median.of(cohort.counts().gaps()).estimate()) : null;
        Double theirs = other.isPublished() ? Double.valueOf(Median.of(against.counts().gaps()).estimate()) : null;
        return row("median_gap_months", status, mine, other, theirs, mine == null || theirs == null ? null : Interval.unbounded(mine - theirs));
    }

    /** The probability of a new employer within so many months; its variance is that of Aalen and Johansen's estimate. */
    private MartRow incidence(int month) {
        Incidence mine = cohort.times().incidence(DestinationKind.EMPLOYER, month);
        Incidence theirs = against.times().incidence(DestinationKind.EMPLOYER, month);
        Interval difference = mine == null || theirs == null ? null : mine.minus(theirs);
        return row("employer_within_" + month + "_months", cohort.incidenceStatus(month),
                mine == null ? null : mine.share().estimate(), against.incidenceStatus(month),
                theirs == null ? null : theirs.share().estimate(), difference);
    }

    private MartRow row(String measure, CellStatus status, Number value, CellStatus other, Number againstValue, Interval difference) {
        return MartRow.of(MartTables.COHORT_COMPARISONS).fact("cohort_id", cohort.counts().cohortId())
                .fact("against_id", against.counts().cohortId()).fact("as_of", cohort.tables().input().asOf()).fact("measure", measure)
                .measure("value", status, value).measure("against_value", other, againstValue)
                .share("difference", both(status, other), difference);
    }

    private static CellStatus both(CellStatus status, CellStatus other) {
        return status.isPublished() ? other : status.under(other);
    }

    /** Named by the other cohort; the effect is the difference of the incidences at the end of both curves. */
    MartRow grayTest() {
        CellStatus status = cohort.employerStatus().under(against.employerStatus());
        int cause = TimeToNextJobMart.cause(DestinationKind.EMPLOYER);
        boolean computable = cohort.times().risks().people() > 0 && against.times().risks().people() > 0;
        TestResult result = computable ? GrayTest.of(cohort.times().risks(), against.times().risks(), cause) : null;
        return TestsMart.row(cohort.tables().input(), GRAY + against.counts().cohortId(),
                computable ? status : CellStatus.NOT_COMPUTABLE, result);
    }
}
