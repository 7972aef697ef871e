package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.statistics.Histogram;
import io.whither.statistics.Incidence;
import io.whither.statistics.Interval;
import io.whither.statistics.Median;
import io.whither.statistics.Newcombe;
import io.whither.tables.Columns;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of what the numbers are made that are quoted of a cohort: in its summary, in comparisons and, weighted, once more. */
final class QuotedNumbers {

    private static final Pattern WITHIN = Pattern.compile("employer_within_(\\d{1,3})_months");
    private static final Pattern KIND_SHARE = Pattern.compile("(.+)_share");
    private static final String MEAN = Columns.MEAN_SENIORITY_CHANGE.name();
    private static final String MEDIAN = Columns.MEDIAN_GAP_MONTHS.name();

    private final CohortCounts all;
    private final List<SummaryShare> shares;

    /** Gaps that a number is the median of. */
    interface Gaps extends Function<CohortCounts, Histogram>, Serializable {}

    QuotedNumbers(MartInput input, DestinationsMart destinations) {
        this.all = input.counts();
        CellKeys keys = input.keys();
        this.shares = Stream.concat(SummaryShare.of(destinations, keys).stream(), Stream.of(SummaryShare.accounted(keys), SummaryShare.unknown(keys))).toList();
    }

    /** Null when there is no such measure. */
    Derivation of(String measure) {
        if (measure.equals(MEAN)) {
            return new Derivation(Map.of(SeniorityMart.PAIRED, counts -> counts.levels().paired()), () -> mean(Moments.of(all.levels())));
        } else if (measure.equals(MEDIAN)) {
            return median(all, CohortCounts::gaps);
        }
        Optional<Integer> within = within(measure);
        if (within.isPresent()) {
            return incidence(all, DestinationKind.EMPLOYER, within.get());
        }
        Matcher kind = KIND_SHARE.matcher(measure);
        return share(measure).map(known -> Derivation.share(all, known.partName(), known.part(), known.wholeName(), known.whole()))
                .orElseGet(() -> kind.matches() ? kindShare(kind.group(1)) : null);
    }

    /** The number of people of one of the shares, with the bounds of its share times the whole. */
    Derivation persons(String measure) {
        SummaryShare share = share(measure).orElseThrow();
        Derivation derivation = of(measure);
        return new Derivation(derivation.counts(), () -> derivation.number().get().scaledBy(share.whole().of(all)));
    }

    /** This cohort's number less the other's, as {@link ComparisonsMart} has it. @param measure that both have */
    Interval minus(String measure, QuotedNumbers other) {
        Optional<Integer> within = within(measure);
        if (measure.equals(MEAN)) {
            return Moments.of(all.levels()).minus(Moments.of(other.all.levels()));
        } else if (within.isPresent()) {
            Incidence mine = atMonth(all, DestinationKind.EMPLOYER, within.get());
            Incidence theirs = atMonth(other.all, DestinationKind.EMPLOYER, within.get());
            return mine == null || theirs == null ? Derivation.NONE : mine.minus(theirs);
        } else if (share(measure).isPresent()) {
            SummaryShare mine = share(measure).get();
            SummaryShare theirs = other.share(measure).orElseThrow();
            return Newcombe.independent(mine.part().of(all), mine.whole().of(all), theirs.part().of(other.all), theirs.whole().of(other.all));
        }
        return Interval.unbounded(of(measure).value() - other.of(measure).value());
    }

    /** {@code accounted_share} is the share that the summary has as people. */
    private Optional<SummaryShare> share(String measure) {
        Matcher share = KIND_SHARE.matcher(measure);
        return shares.stream().filter(known -> known.name().equals(measure)).findFirst()
                .or(() -> share.matches() ? shares.stream().filter(known -> known.name().equals(share.group(1))).findFirst() : Optional.empty());
    }

    private Derivation kindShare(String code) {
        return kind(code).map(kind -> Derivation.share(all, "people", counts -> counts.outcome(kind).leavers(), "leavers", counts -> counts.leavers())).orElse(null);
    }

    static Optional<DestinationKind> kind(String code) {
        return CohortCounts.KINDS.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static Optional<Integer> within(String measure) {
        Matcher within = WITHIN.matcher(measure);
        return within.matches() ? Optional.of(Integer.parseInt(within.group(1))) : Optional.empty();
    }

    static Derivation median(CohortCounts all, Gaps gaps) {
        return new Derivation(Map.of("with_a_gap", counts -> gaps.apply(counts).size()), () -> gaps.apply(all).size() == 0 ? Derivation.NONE : Median.of(gaps.apply(all)));
    }

    static Interval mean(Moments moments) {
        return moments.size() == 0 ? Derivation.NONE : moments.mean();
    }

    static Derivation incidence(CohortCounts all, DestinationKind kind, int month) {
        int cause = TimeToNextJobMart.cause(kind);
        return new Derivation(Map.of("started", counts -> TimeToNextJobMart.risks(counts).eventsBy(month, cause)), () -> {
            Incidence incidence = atMonth(all, kind, month);
            return incidence == null ? Derivation.NONE : incidence.share();
        });
    }

    private static Incidence atMonth(CohortCounts all, DestinationKind kind, int month) {
        return new TimeToNextJobMart(new MartInput(all, null, 1, LocalDate.EPOCH, null, false)).incidence(kind, month);
    }
}
