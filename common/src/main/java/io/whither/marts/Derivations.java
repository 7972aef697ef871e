package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.statistics.GrayTest;
import io.whither.statistics.Interval;
import io.whither.statistics.RankInterval;
import io.whither.statistics.StuartMaxwell;
import io.whither.statistics.TestResult;
import io.whither.tables.Columns;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import io.whither.titles.Level;
import io.whither.weighting.PopulationTargets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From which people the published numbers of one cohort derive, by the same functions of counts that made the tables. */
public final class Derivations {

    private static final String LEAVERS = Columns.LEAVERS.name();
    private static final String PEOPLE = Columns.PEOPLE.name();

    private final CohortCounts all;
    private final DestinationsMart destinations;
    private final QuotedNumbers quoted;
    private final WeightedNumbers weighted;
    private final Map<Table, OfRow> tables = Map.of(
            MartTables.COHORT_SUMMARY, (measure, row) -> summary(measure),
            MartTables.COHORT_OUTCOMES, (measure, row) -> outcome(measure, row.kind()),
            MartTables.COHORT_DESTINATIONS, this::destination,
            MartTables.COHORT_ROLES, this::role,
            MartTables.COHORT_ROLE_MOVES, (measure, row) -> people(move(RoleRows.from(row.key), RoleRows.to(row.key), row.beside)),
            MartTables.COHORT_SENIORITY, (measure, row) -> level(measure, row.text(MartTables.SIDE.name()), row.text(MartTables.BASIS.name()), row.number("level")),
            MartTables.SENIORITY_CHANGES, (measure, row) -> change(measure, row.number("from_level"), row.number("to_level")),
            MartTables.COHORT_TESTS, (measure, row) -> test(measure, row.text("test")),
            MartTables.TIME_TO_NEXT_JOB, (measure, row) -> time(measure, row.kind(), row.number("months")),
            MartTables.COHORT_WEIGHTED, (measure, row) -> weighted(measure, row.text("measure")));

    /** Null when the measure is none that is known. */
    private interface OfRow {
        Derivation of(String measure, Row row);
    }

    private record Row(Map<String, String> key, List<Map<String, String>> beside) {

        String text(String column) {
            return key.get(column);
        }

        int number(String column) {
            return Integer.parseInt(key.get(column));
        }

        DestinationKind kind() {
            return QuotedNumbers.kind(key.get(Columns.DESTINATION_KIND.name())).orElseThrow();
        }
    }

    /**
     * @param all counts of the whole cohort
     * @param minPersons the fewest people of a weighting cell
     * @param targets what the leavers were weighted to; null where nothing is weighted
     */
    public Derivations(CohortCounts all, CompanyFacts facts, int minPersons, PopulationTargets targets) {
        MartInput input = new MartInput(all, facts, minPersons, LocalDate.EPOCH, targets, false);
        this.all = all;
        this.destinations = new DestinationsMart(input);
        this.quoted = new QuotedNumbers(input, destinations);
        this.weighted = targets == null ? null : new WeightedNumbers(input, destinations);
    }

    /**
     * Of a number of this cohort's own tables, or of a bound of one; a weighted one before it is rounded.
     *
     * @param key the values of the row's key by column, as text
     * @param beside the keys of all rows of the cohort in the table: who has none of them is in the row {@code other}
     * @return nothing when the measure is none that this knows
     */
    public Optional<Derivation> of(Table table, String measure, Map<String, String> key, List<Map<String, String>> beside) {
        OfRow made = tables.getOrDefault(table, (none, row) -> null);
        Row row = new Row(key, beside);
        Derivation derivation = made.of(measure, row);
        String owner = table.column(measure).orElseThrow().measure();
        if (derivation == null && owner != null && !table.equals(MartTables.COHORT_WEIGHTED)) {
            Derivation bounded = table.equals(MartTables.COHORT_SUMMARY) && isOfPersons(owner) ? quoted.persons(owner) : made.of(owner, row);
            return Optional.ofNullable(bounded).map(whole -> whole.bound(measure.endsWith("_low")));
        }
        return Optional.ofNullable(derivation);
    }

    /** The other cohort that a number is made of, when there is one. */
    public static Optional<String> against(Table table, Map<String, String> key) {
        String test = key.getOrDefault("test", "");
        return table.equals(MartTables.COHORT_COMPARISONS) ? Optional.of(key.get("against_id"))
                : test.startsWith(ComparisonsMart.GRAY) ? Optional.of(test.substring(ComparisonsMart.GRAY.length())) : Optional.empty();
    }

    /** Of the number that a comparison has of this cohort. @return nothing when there is no such measure */
    public Optional<Derivation> compared(String measure) {
        return Optional.ofNullable(quoted(measure));
    }

    /** The number that a comparison has of this cohort less that of another one. @param measure that {@link #compared} knows */
    public Interval minus(String measure, Derivations against) {
        return quoted.minus(measure, against.quoted);
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

    private Derivation quoted(String measure) {
        return quoted.of(measure);
    }

    /** The summary has them as people, not as shares. */
    private static boolean isOfPersons(String measure) {
        return Set.of("accounted", "unknown").contains(measure);
    }

    private Derivation summary(String measure) {
        return switch (measure) {
            case "leavers" -> leavers(counts -> counts.leavers());
            case "leavers_min" -> Derivation.people(all, measure, CohortCounts::leaversMin);
            case "leavers_max" -> Derivation.people(all, measure, CohortCounts::leaversMax);
            case "accounted" -> Derivation.people(all, measure, CohortCounts::accounted);
            case "unknown" -> Derivation.people(all, measure, counts -> counts.leavers(CohortCounts.UNKNOWN));
            default -> quoted(measure);
        };
    }

    private Derivation outcome(String measure, DestinationKind kind) {
        return switch (measure) {
            case "leavers" -> leavers(counts -> counts.outcome(kind).leavers());
            case "leavers_min" -> Derivation.people(all, measure, counts -> counts.outcome(kind).certain());
            case "leavers_max" -> Derivation.people(all, measure, counts -> counts.outcome(kind).largest());
            case "share_of_leavers" -> ofLeavers(counts -> counts.outcome(kind).leavers());
            case "median_gap_months" -> QuotedNumbers.median(all, counts -> counts.outcome(kind).gaps());
            default -> null;
        };
    }

    private Derivation destination(String measure, Row row) {
        String group = row.text(Columns.GROUP_ID.name());
        NamedOnes groups = NamedOnes.of(group, DestinationsMart.OTHER, row.beside.stream().map(other -> other.get(Columns.GROUP_ID.name())).toList());
        PeopleCount people = counts -> counts.people(groups::has);
        return switch (measure) {
            case "leavers" -> leavers(people);
            case "share_of_leavers" -> ofLeavers(people);
            case "share_of_accounted" -> Derivation.share(all, PEOPLE, people, "accounted", CohortCounts::accounted);
            case "median_gap_months" -> QuotedNumbers.median(all, counts -> counts.destinations(groups::has).gaps());
            case "mean_seniority_change" -> new Derivation(Map.of(SeniorityMart.PAIRED, counts -> counts.destinations(groups::has).changes().size()),
                    () -> QuotedNumbers.mean(Moments.of(all.destinations(groups::has).changes())));
            case "rank" -> rank(group);
            default -> null;
        };
    }

    /** Of the groups it is compared with, those that have more people are told one by one: where a rank is shown, so are they. */
    private Derivation rank(String group) {
        Map<String, Long> known = destinations.known();
        long own = known.getOrDefault(group, 0L);
        Map<String, PeopleCount> counts = new LinkedHashMap<>();
        counts.put(group, people(Set.of(group)));
        destinations.largest(known.size()).stream().filter(other -> known.get(other) > own).forEach(larger -> counts.put(larger, people(Set.of(larger))));
        Set<String> told = Set.copyOf(counts.keySet());
        Set<String> groups = Set.copyOf(known.keySet());
        counts.put("at_groups_no_larger", one -> one.people(other -> groups.contains(other) && !told.contains(other)));
        return new Derivation(counts, () -> {
            RankInterval rank = destinations.ranks().get(group);
            return rank == null ? Derivation.NONE : new Interval(rank.rank(), rank.low(), rank.high());
        });
    }

    private static PeopleCount people(Set<String> groups) {
        return counts -> counts.people(groups::contains);
    }

    private Derivation role(String measure, Row row) {
        boolean before = row.text(MartTables.SIDE.name()).equals("before");
        NamedOnes roles = RoleRows.named(RoleRows.own(row.key), row.beside.stream()
                .filter(other -> other.get(MartTables.SIDE.name()).equals(row.text(MartTables.SIDE.name()))).map(RoleRows::own));
        PeopleCount people = counts -> RoleRows.people(before ? counts.rolesBefore() : counts.rolesAfter(), roles);
        PeopleCount whole = before ? counts -> counts.leavers() : CohortCounts::jobs;
        return switch (measure) {
            case "people" -> people(people);
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
            case "people" -> people(people);
            case "share" -> Derivation.share(all, PEOPLE, people, side + "_" + basis, counts -> LevelCounts.sum(counts.levels().people(side, basis)));
            default -> null;
        };
    }

    private Derivation change(String measure, int from, int to) {
        PeopleCount people = counts -> counts.levels().pairs()[from][to];
        return switch (measure) {
            case "people" -> people(people);
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

    private static Interval number(String measure, TestResult result) {
        return result == null ? Derivation.NONE : Interval.unbounded(switch (measure) {
            case "statistic" -> result.statistic();
            case "p_value" -> result.pValue();
            case "effect" -> result.effect().estimate();
            case "ci_low" -> result.effect().low();
            case "ci_high" -> result.effect().high();
            default -> result.degreesOfFreedom();
        });
    }

    private Derivation weighted(String measure, String quotedMeasure) {
        return switch (measure) {
            case "value" -> quoted.of(quotedMeasure);
            case "weighted_value" -> weighted == null ? null : weighted.of(quotedMeasure);
            default -> null;
        };
    }

    private Derivation time(String measure, DestinationKind kind, int month) {
        return switch (measure) {
            case "at_risk" -> Derivation.people(all, measure, counts -> TimeToNextJobMart.risks(counts).atRisk(month));
            case "cumulative_incidence" -> QuotedNumbers.incidence(all, kind, month);
            default -> null;
        };
    }
}
