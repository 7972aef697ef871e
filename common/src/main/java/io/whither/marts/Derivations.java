package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.statistics.GrayTest;
import io.whither.statistics.Histogram;
import io.whither.statistics.Incidence;
import io.whither.statistics.Median;
import io.whither.statistics.StuartMaxwell;
import io.whither.statistics.TestResult;
import io.whither.tables.Table;
import io.whither.titles.Level;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From which people the published numbers of one cohort derive, by the same functions of counts that made the tables. */
public final class Derivations {

    private static final String LEAVERS = "leavers";
    private static final String PEOPLE = "people";
    private static final Pattern WITHIN = Pattern.compile("employer_within_(\\d{1,3})_months");
    private static final Pattern KIND_SHARE = Pattern.compile("(.+)_share");

    private final CohortCounts all;
    private final List<SummaryShare> shares;

    /** @param all counts of the whole cohort */
    public Derivations(CohortCounts all, CompanyFacts facts) {
        this.all = all;
        MartInput input = new MartInput(all, facts, 1, LocalDate.EPOCH, null);
        CellKeys keys = input.keys();
        this.shares = Stream.concat(SummaryShare.of(new DestinationsMart(input), keys).stream(),
                Stream.of(SummaryShare.accounted(keys), SummaryShare.unknown(keys))).toList();
    }

    /**
     * Of a number of this cohort's own tables.
     *
     * @param row the values of the row's key by column, as text
     * @param beside the keys of all rows of the cohort in the table: who has none of them is in the row {@code other}
     * @return nothing when the measure is none that this knows
     */
    public Optional<Derivation> of(Table table, String measure, Map<String, String> row, List<Map<String, String>> beside) {
        return Optional.ofNullable(switch (table.name()) {
            case "cohort_summary" -> summary(measure);
            case "cohort_outcomes" -> outcome(measure, kind(row.get("destination_kind")));
            case "cohort_destinations" -> destination(measure, row.get("group_id"), beside);
            case "cohort_roles" -> role(measure, row, beside);
            case "cohort_role_moves" -> measure.equals(PEOPLE) ? people(move(RoleRows.from(row), RoleRows.to(row), beside)) : null;
            case "cohort_seniority" -> level(measure, row.get("side"), row.get("basis"), Integer.parseInt(row.get("level")));
            case "seniority_changes" -> change(measure, Integer.parseInt(row.get("from_level")), Integer.parseInt(row.get("to_level")));
            case "cohort_tests" -> test(measure, row.get("test"));
            case "time_to_next_job" -> time(measure, kind(row.get("destination_kind")), Integer.parseInt(row.get("months")));
            case "cohort_weighted" -> measure.equals("value") ? quoted(row.get("measure")) : null;
            default -> null;
        });
    }

    /** Of the number that a comparison has of this cohort. @return nothing when there is no such measure */
    public Optional<Derivation> compared(String measure) {
        return Optional.ofNullable(quoted(measure));
    }

    /** This side of Gray's test against another cohort. @param measure of {@code cohort_tests} */
    public Derivation grayTest(String measure, Derivations against) {
        int cause = TimeToNextJobMart.cause(DestinationKind.EMPLOYER);
        Map<String, PeopleCount> counts = Derivation.pair("employer", one -> one.outcome(DestinationKind.EMPLOYER).leavers(),
                "at_risk_0", one -> TimeToNextJobMart.risks(one).atRisk(0));
        return new Derivation(counts, () -> number(measure, GrayTest.of(TimeToNextJobMart.risks(all), TimeToNextJobMart.risks(against.all), cause)));
    }

    /** The counts of the whole cohort. */
    public CohortCounts all() {
        return all;
    }

    private Derivation people(PeopleCount people) {
        return Derivation.people(all, PEOPLE, people);
    }

    private Derivation leavers(PeopleCount people) {
        return Derivation.people(all, LEAVERS, people);
    }

    private Derivation ofLeavers(PeopleCount part) {
        return Derivation.share(all, PEOPLE, part, LEAVERS, counts -> counts.leavers());
    }

    private Derivation summary(String measure) {
        return switch (measure) {
            case LEAVERS -> leavers(counts -> counts.leavers());
            case "leavers_min" -> Derivation.people(all, measure, CohortCounts::leaversMin);
            case "leavers_max" -> Derivation.people(all, measure, CohortCounts::leaversMax);
            case "accounted", "unknown" -> Derivation.people(all, measure, share(measure).orElseThrow().part());
            default -> quoted(measure);
        };
    }

    private Optional<SummaryShare> share(String name) {
        return shares.stream().filter(share -> share.name().equals(name)).findFirst();
    }

    /** What is quoted of a cohort, in comparisons too. */
    private Derivation quoted(String measure) {
        Matcher within = WITHIN.matcher(measure);
        Matcher kindShare = KIND_SHARE.matcher(measure);
        if (measure.equals("mean_seniority_change")) {
            return new Derivation(Map.of(SeniorityMart.PAIRED, counts -> counts.levels().paired()), () -> mean(Moments.of(all.levels())));
        } else if (measure.equals("median_gap_months")) {
            return median(CohortCounts::gaps);
        } else if (within.matches()) {
            return time("cumulative_incidence", DestinationKind.EMPLOYER, Integer.parseInt(within.group(1)));
        }
        Optional<SummaryShare> share = share(measure).or(() -> kindShare.matches() ? share(kindShare.group(1)) : Optional.empty());
        if (share.isPresent()) {
            SummaryShare known = share.get();
            return Derivation.share(all, known.partName(), known.part(), known.wholeName(), known.whole());
        }
        DestinationKind kind = kindShare.matches() ? kind(kindShare.group(1)) : null;
        return kind == null ? null : ofLeavers(counts -> counts.outcome(kind).leavers());
    }

    private Derivation outcome(String measure, DestinationKind kind) {
        return switch (measure) {
            case LEAVERS -> leavers(counts -> counts.outcome(kind).leavers());
            case "leavers_min" -> Derivation.people(all, measure, counts -> counts.outcome(kind).certain());
            case "leavers_max" -> Derivation.people(all, measure, counts -> counts.outcome(kind).largest());
            case "share_of_leavers" -> ofLeavers(counts -> counts.outcome(kind).leavers());
            case "median_gap_months" -> median((PeopleGaps) counts -> counts.outcome(kind).gaps());
            default -> null;
        };
    }

    private Derivation destination(String measure, String group, List<Map<String, String>> beside) {
        NamedOnes groups = NamedOnes.of(group, DestinationsMart.OTHER, beside.stream().map(row -> row.get("group_id")).toList());
        PeopleCount people = counts -> counts.people(groups::has);
        return switch (measure) {
            case LEAVERS -> leavers(people);
            case "share_of_leavers" -> ofLeavers(people);
            case "share_of_accounted" -> Derivation.share(all, PEOPLE, people, "accounted", CohortCounts::accounted);
            case "median_gap_months" -> median((PeopleGaps) counts -> counts.destinations(groups::has).gaps());
            case "mean_seniority_change" -> new Derivation(Map.of(SeniorityMart.PAIRED, counts -> counts.destinations(groups::has).changes().size()),
                    () -> mean(Moments.of(all.destinations(groups::has).changes())));
            default -> null;
        };
    }

    private Derivation role(String measure, Map<String, String> row, List<Map<String, String>> beside) {
        boolean before = row.get("side").equals("before");
        NamedOnes roles = RoleRows.named(RoleRows.own(row), beside.stream().filter(other -> other.get("side").equals(row.get("side"))).map(RoleRows::own));
        PeopleCount people = counts -> RoleRows.people(before ? counts.rolesBefore() : counts.rolesAfter(), roles);
        PeopleCount whole = before ? counts -> counts.leavers() : CohortCounts::jobs;
        return switch (measure) {
            case PEOPLE -> people(people);
            case "share" -> Derivation.share(all, PEOPLE, people, before ? LEAVERS : "with_a_job_after", whole);
            default -> null;
        };
    }

    /** Who went to no role that is listed is in one row, whatever the role before. */
    private static PeopleCount move(RoleKey from, RoleKey to, List<Map<String, String>> beside) {
        NamedOnes targets = RoleRows.named(to, beside.stream().map(RoleRows::to));
        boolean anywhereElse = to.equals(RoleKey.OTHER);
        NamedOnes sources = RoleRows.named(from, beside.stream().filter(row -> !anywhereElse && RoleRows.to(row).equals(to)).map(RoleRows::from));
        return counts -> counts.moves().entrySet().stream().filter(moves -> sources.has(moves.getKey().toString()))
                .mapToLong(moves -> RoleRows.people(moves.getValue(), targets)).sum();
    }

    private Derivation level(String measure, String side, String basis, int level) {
        PeopleCount people = counts -> counts.levels().people(side, basis)[level];
        return switch (measure) {
            case PEOPLE -> people(people);
            case "share" -> Derivation.share(all, PEOPLE, people, side + "_" + basis, counts -> LevelCounts.sum(counts.levels().people(side, basis)));
            default -> null;
        };
    }

    private Derivation change(String measure, int from, int to) {
        PeopleCount people = counts -> counts.levels().pairs()[from][to];
        return switch (measure) {
            case PEOPLE -> people(people);
            case "share" -> Derivation.share(all, PEOPLE, people, SeniorityMart.PAIRED, counts -> counts.levels().paired());
            default -> null;
        };
    }

    private Derivation test(String measure, String test) {
        LevelCounts levels = all.levels();
        if (test.equals(TestsMart.STUART_MAXWELL)) {
            return new Derivation(margins(), () -> number(measure, StuartMaxwell.of(levels.matrix())));
        }
        if (test.equals(TestsMart.SIGN_TEST)) {
            return new Derivation(Derivation.pair("up", counts -> counts.levels().up(), "down", counts -> counts.levels().down()),
                    () -> number(measure, TestsMart.signTest(levels)));
        }
        for (LevelBand band : LevelBand.values()) {
            if (test.equals(TestsMart.name(band))) {
                Map<String, PeopleCount> counts = Derivation.pair("gained", one -> one.levels().gained(band), "lost", one -> one.levels().lost(band));
                counts.put("kept", one -> one.levels().kept(band));
                counts.put(SeniorityMart.PAIRED, one -> one.levels().paired());
                return new Derivation(counts, () -> number(measure, TestsMart.change(band, levels)));
            }
        }
        return null;
    }

    /** All whose level is known on both sides, and of these the levels before and after. */
    private static Map<String, PeopleCount> margins() {
        Map<String, PeopleCount> counts = new LinkedHashMap<>();
        counts.put(SeniorityMart.PAIRED, one -> one.levels().paired());
        for (String side : List.of("before", "after")) {
            for (int at = LevelCounts.FIRST; at < LevelCounts.LEVELS; at++) {
                int level = at;
                counts.put(side + "_" + Level.values()[level].code(), one -> one.levels().people(side, SeniorityMart.PAIRED)[level]);
            }
        }
        return counts;
    }

    private static double number(String measure, TestResult result) {
        if (result == null) {
            return Double.NaN;
        }
        return switch (measure) {
            case "statistic" -> result.statistic();
            case "p_value" -> result.pValue();
            case "effect" -> result.effect().estimate();
            case "ci_low" -> result.effect().low();
            case "ci_high" -> result.effect().high();
            default -> result.degreesOfFreedom();
        };
    }

    private Derivation time(String measure, DestinationKind kind, int month) {
        if (measure.equals("at_risk")) {
            return Derivation.people(all, measure, counts -> TimeToNextJobMart.risks(counts).atRisk(month));
        }
        if (!measure.equals("cumulative_incidence")) {
            return null;
        }
        int cause = TimeToNextJobMart.cause(kind);
        return new Derivation(Map.of("started", counts -> TimeToNextJobMart.risks(counts).eventsBy(month, cause)), () -> {
            Incidence incidence = new TimeToNextJobMart(new MartInput(all, null, 1, LocalDate.EPOCH, null)).incidence(kind, month);
            return incidence == null ? Double.NaN : incidence.share().estimate();
        });
    }

    /** Gaps that a number is the median of. */
    private interface PeopleGaps extends Function<CohortCounts, Histogram>, Serializable {}

    private Derivation median(PeopleGaps gaps) {
        return new Derivation(Map.of("with_a_gap", counts -> gaps.apply(counts).size()),
                () -> gaps.apply(all).size() == 0 ? Double.NaN : Median.of(gaps.apply(all)).estimate());
    }

    private static double mean(Moments moments) {
        return moments.size() == 0 ? Double.NaN : moments.mean().estimate();
    }

    /** Null for what is no kind. */
    private static DestinationKind kind(String code) {
        return CohortCounts.KINDS.stream().filter(kind -> kind.code().equals(code.toLowerCase(Locale.ROOT))).findFirst().orElse(null);
    }
}
