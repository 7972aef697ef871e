package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.whither.careers.DestinationKind;
import io.whither.cohorts.AccountingIdentity;
import io.whither.cohorts.CohortNesting;
import io.whither.cohorts.CohortPair;
import io.whither.statistics.Wilson;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import io.whither.weighting.PopulationTargets;
import io.whither.weighting.TargetAxis;
import io.whither.weighting.TargetMargin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortMartsTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final CompanyFacts FACTS = id -> new CompanyFacts.Facts("Name of " + id, "software", "10001+",
            id.endsWith("unknown") ? null : id.hashCode() % 2 == 0);
    private static final SimulatedCohort COHORT = new SimulatedCohort("amazon-tech", 3_000, new Random(1));
    private static final SimulatedCohort OTHER = new SimulatedCohort("meta-tech", 900, new Random(2));
    private static final PopulationTargets TARGETS = new PopulationTargets(List.of(
            new TargetMargin(TargetAxis.COUNTRY, Map.of("US", 0.4, "DE", 0.4, "IN", 0.2)),
            new TargetMargin(TargetAxis.FUNCTION, Map.of("engineering", 0.7, "research", 0.3))), "0123456789ab");
    /** Nothing is withheld where one person may be shown. */
    private final CohortMarts open = marts(1);
    private final CohortMarts safe = marts(10);

    private static CohortMarts marts(int minPersons) {
        return CohortMarts.of(List.of(COHORT.counts(), OTHER.counts()), List.of(new CohortPair("amazon-tech", "meta-tech")), CohortNesting.NONE, FACTS, AS_OF, minPersons, TARGETS);
    }

    @Test
    void everyColumnOfEveryTableIsFilledAndKeysAreUnique() {
        for (CohortMarts marts : List.of(open, safe)) {
            for (Table table : CohortMarts.TABLES) {
                Set<List<Object>> keys = new HashSet<>();
                assertThat(marts.rows().get(table)).as(table.name()).isNotEmpty();
                for (MartRow row : marts.rows().get(table)) {
                    assertThat(row.values("run")).hasSameSizeAs(table.columns());
                    assertThat(keys.add(table.key().stream().map(row::value).toList())).as("%s twice: %s", table.key(), row).isTrue();
                }
            }
        }
    }

    @Test
    void aMeasureIsNullUnlessItIsPublished() {
        for (Table table : CohortMarts.TABLES) {
            for (MartRow row : safe.rows().get(table)) {
                table.columns().stream().filter(column -> column.hasStatus()).forEach(column -> {
                    if (!row.isPublished(column.name())) {
                        assertThat(row.value(column.name())).as("%s of %s", column.name(), row).isNull();
                        table.columns().stream().filter(bound -> column.name().equals(bound.measure()) && !bound.name().endsWith("_status"))
                                .forEach(bound -> assertThat(row.value(bound.name())).as("%s of %s", bound.name(), row).isNull());
                    }
                });
                assertThat(row.toString()).doesNotContain("NaN");
            }
        }
    }

    @Test
    void outcomesAreCountedByHand() {
        long leavers = COHORT.members().size();
        for (MartRow row : rows(open, MartTables.COHORT_OUTCOMES)) {
            long people = count(member -> member.kind().code().equals(row.value("destination_kind")));
            assertThat(row.value("leavers")).isEqualTo(people);
            assertThat(row.value("ci_low")).isEqualTo(Wilson.of(people, leavers).low());
            long certain = count(member -> member.certain() && member.kind().code().equals(row.value("destination_kind")));
            assertThat(row.value("leavers_min")).isEqualTo(certain);
        }
        MartRow summary = rows(open, MartTables.COHORT_SUMMARY).get(0);
        assertThat(summary.value("leavers")).isEqualTo(leavers);
        assertThat(summary.value("leavers_max")).isEqualTo(leavers + 3);
        assertThat((double) summary.value("accounted_low")).isLessThan((long) summary.value("accounted"));
    }

    @Test
    void destinationsAddUpAndAreRanked() {
        List<MartRow> rows = rows(open, MartTables.COHORT_DESTINATIONS);
        assertThat(rows.stream().mapToLong(row -> (long) row.value("leavers")).sum())
                .isEqualTo(count(m -> m.kind() == DestinationKind.EMPLOYER || m.kind() == DestinationKind.RETURNED));
        long largest = (long) rows.get(0).value("leavers");
        assertThat(rows.get(0).value("rank")).isEqualTo(1);
        assertThat(rows).allMatch(row -> row.value("group_id").equals("other") || (long) row.value("leavers") <= largest);
        assertThat(rows.get(rows.size() - 1).value("rank_status")).isEqualTo(-1);
        // Whoever has no known group is in the last row, even when one person may be shown.
        assertThat((long) rows.get(rows.size() - 1).value("leavers"))
                .isEqualTo(count(m -> m.kind() == DestinationKind.EMPLOYER && m.group() == null));
        String first = (String) rows.get(0).value("group_id");
        double mean = COHORT.members().stream().filter(m -> first.equals(m.group()) && m.change() != null)
                .mapToInt(SimulatedCohort.Member::change).average().orElseThrow();
        assertThat((double) rows.get(0).value("mean_seniority_change")).isCloseTo(mean, within(1e-12));
    }

    /** Three groups have a row, seven more of the top ten do not; three without a row would be known to whoever guesses their names. */
    @Test
    void theTopTenAreAHeadlineThoughMostHaveNoRow() {
        MartRow rich = summary(40, 30, 20, 9, 8, 7, 6, 5, 4, 3, 2, 2, 2, 2, 2, 2, 2);
        assertThat((double) rich.value("top10_share")).isCloseTo(132 / 146.0, within(1e-12));
        assertThat((double) rich.value("top3_share")).isCloseTo(90 / 146.0, within(1e-12));
        MartRow plain = summary(9, 9, 8, 5, 5, 5, 5, 5, 5, 5, 5, 5);
        assertThat(plain.isPublished("top3_share")).as("26 of at most 27").isFalse();
        assertThat(plain.isPublished("top10_share")).as("61 of at most 90").isTrue();
    }

    private static MartRow summary(int... people) {
        CohortTally tally = new CohortTally("c");
        RoleKey sales = new RoleKey("sales", "");
        for (int i = 0; i < people.length; i++) {
            tally.outcome(DestinationKind.EMPLOYER, 0, people[i], people[i], 0).role(sales, sales, people[i]).level(3, 4, 4, people[i])
                    .destination("group" + i, "group" + i, DestinationKind.EMPLOYER, 0, 1, people[i]);
        }
        return CohortMarts.of(List.of(tally.counts()), List.of(), CohortNesting.NONE, FACTS, AS_OF, 10, TARGETS).rows().get(MartTables.COHORT_SUMMARY).get(0);
    }

    /** Rows come by size, but a withheld row's place would tell its size. */
    @Test
    void withheldRowsStandAtTheEndByName() {
        Tail<String> tail = Tail.of(Map.of("a", 12L, "b", 50L, "c", 40L, "d", 45L, "e", 8L, "f", 7L), 10, key -> true);
        assertThat(tail.listed()).containsExactly("b", "d", "c", "a");
        assertThat(tail.ordered(key -> !List.of("d", "c").contains(key))).containsExactly("b", "a", "c", "d");
    }

    @Test
    void theHeadlineNumbersAreThoseOfThePairs() {
        MartRow summary = rows(open, MartTables.COHORT_SUMMARY).get(0);
        long paired = count(m -> m.change() != null);
        assertThat((double) summary.value("director_after")).isCloseTo((double) count(m -> m.change() != null && m.levelAfter() >= 7) / paired, within(1e-12));
        assertThat((double) summary.value("junior_before")).isCloseTo((double) count(m -> m.change() != null && m.levelBefore() <= 2) / paired, within(1e-12));
        assertThat((double) summary.value("mean_seniority_change")).isCloseTo(COHORT.members().stream().filter(m -> m.change() != null)
                .mapToInt(SimulatedCohort.Member::change).average().orElseThrow(), within(1e-12));
        List<Long> sizes = new ArrayList<>(COHORT.members().stream().filter(m -> m.group() != null)
                .collect(java.util.stream.Collectors.groupingBy(SimulatedCohort.Member::group, java.util.stream.Collectors.counting())).values());
        sizes.sort(java.util.Comparator.reverseOrder());
        assertThat((double) summary.value("top3_share")).isCloseTo((sizes.get(0) + sizes.get(1) + sizes.get(2)) / 3000.0, within(1e-12));
    }

    /** Two cohorts with nine levels on two sides each; with cells withheld, fewer margins can be looked at. */
    @Test
    void matrixAndSeniorityHaveTheSameMargins() {
        assertThat(CohortIdentities.pairedMargins(open)).hasSize(36).allMatch(AccountingIdentity::holds)
                .extracting(AccountingIdentity::left).anyMatch(people -> people > 100);
        assertThat(CohortIdentities.pairedMargins(safe)).hasSizeBetween(1, 35).allMatch(AccountingIdentity::holds);
        long directors = rows(open, MartTables.COHORT_SENIORITY).stream().filter(row -> row.value("basis").equals("paired")
                && row.value("side").equals("after") && row.value("level").equals(7)).mapToLong(row -> (long) row.value("people")).findFirst().orElseThrow();
        assertThat(directors).isEqualTo(count(m -> m.change() != null && m.levelAfter() == 7));
    }

    @Test
    void roleMovesAddUpToTheRolesAfter() {
        Map<Object, Long> moves = rows(safe, MartTables.COHORT_ROLE_MOVES).stream().filter(row -> row.isPublished("people"))
                .collect(java.util.stream.Collectors.groupingBy(row -> row.value("to_role"), java.util.stream.Collectors.summingLong(row -> (long) row.value("people"))));
        for (MartRow row : rows(safe, MartTables.COHORT_ROLES)) {
            if (row.value("side").equals("after") && row.isPublished("people")) {
                assertThat(moves.getOrDefault(row.value("role"), 0L)).isLessThanOrEqualTo((long) row.value("people"));
            }
        }
        assertThat(moves).isNotEmpty();
    }

    @Test
    void withoutCensoringIncidenceIsAShare() {
        CohortTally tally = new CohortTally("c");
        tally.outcome(DestinationKind.EMPLOYER, 0, 60, 60, 0).outcome(DestinationKind.EMPLOYER, 5, 20, 20, 0).outcome(DestinationKind.EDUCATION, 3, 20, 20, 0);
        tally.destination("g", "g", DestinationKind.EMPLOYER, 0, null, 60).destination("g", "g", DestinationKind.EMPLOYER, 5, null, 20);
        tally.role(new RoleKey("sales", ""), new RoleKey("sales", ""), 80).role(new RoleKey("sales", ""), null, 20);
        tally.level(3, 4, 4, 80).level(3, null, null, 20);
        CohortMarts marts = CohortMarts.of(List.of(tally.counts()), List.of(), CohortNesting.NONE, FACTS, AS_OF, 1, TARGETS);
        MartRow atSix = marts.rows().get(MartTables.TIME_TO_NEXT_JOB).stream().filter(row -> row.value("months").equals(3)
                && row.value("destination_kind").equals("employer")).findFirst().orElseThrow();
        assertThat((double) atSix.value("cumulative_incidence")).isCloseTo(0.6, within(1e-12));
        assertThat(atSix.value("at_risk")).isEqualTo(40L);
    }

    @Test
    void identitiesHoldAndAWrongCountIsRefused() {
        CohortCounts counts = COHORT.counts();
        assertThat(CohortIdentities.of(counts, 3_000)).allMatch(AccountingIdentity::holds);
        assertThat(CohortIdentities.of(counts, 2_999)).filteredOn(identity -> !identity.holds())
                .singleElement().hasToString("leavers_are_counted_members of amazon-tech: 3000 is not 2999");
        CohortCounts wrong = new CohortTally("wrong").outcome(DestinationKind.EMPLOYER, 0, 5, 5, 0).counts();
        assertThat(CohortIdentities.of(wrong, 5)).filteredOn(identity -> !identity.holds()).hasSize(5);
        assertThatThrownBy(() -> CohortMarts.of(List.of(wrong), List.of(), CohortNesting.NONE, FACTS, AS_OF, 10, TARGETS)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CohortIdentities.moveTypes("2022", 10, 5, 2, 2, 1)).matches(AccountingIdentity::holds);
        assertThat(CohortIdentities.flows("2022", 10, 9)).matches(identity -> !identity.holds());
    }

    @Test
    void comparisonsSubtractWhatBothPublish() {
        Map<Object, MartRow> rows = new java.util.HashMap<>();
        open.rows().get(MartTables.COHORT_COMPARISONS).forEach(row -> rows.put(row.value("measure"), row));
        MartRow director = rows.get("director_after");
        assertThat((double) director.value("difference")).isCloseTo((double) director.value("value") - (double) director.value("against_value"), within(1e-12));
        assertThat((double) director.value("ci_low")).isLessThan((double) director.value("difference"));
        assertThat(rows).containsKeys("accounted_share", "top10_share", "mean_seniority_change", "median_gap_months", "employer_within_6_months");
        assertThat(rows(open, MartTables.COHORT_TESTS)).extracting(row -> row.value("test"))
                .containsExactly("stuart_maxwell", "sign_test", "junior_change", "director_change", "gray_employer_vs_meta-tech");
        assertThatThrownBy(() -> CohortMarts.of(List.of(COHORT.counts()), List.of(new CohortPair("amazon-tech", "x")), CohortNesting.NONE, FACTS, AS_OF, 10, TARGETS))
                .hasMessageContaining("no such cohort");
    }

    /** A reader of comparisons learns nothing that the two cohorts do not publish of themselves. */
    @Test
    void comparisonsShowNoShareThatItsCohortWithholds() {
        int shown = 0;
        int withheld = 0;
        for (int size : new int[] {40, 90, 200, 3_000}) {
            CohortMarts marts = CohortMarts.of(List.of(new SimulatedCohort("a", size, new Random(size)).counts(), OTHER.counts()),
                    List.of(new CohortPair("a", "meta-tech")), CohortNesting.NONE, FACTS, AS_OF, 10, TARGETS);
            Map<Object, MartRow> summaries = new java.util.HashMap<>();
            marts.rows().get(MartTables.COHORT_SUMMARY).forEach(row -> summaries.put(row.value("cohort_id"), row));
            for (MartRow row : marts.rows().get(MartTables.COHORT_COMPARISONS)) {
                String measure = (String) row.value("measure");
                if (MartTables.COHORT_SUMMARY.column(measure).isPresent()) {
                    assertThat(row.value("value")).as("%s of %d", measure, size).isEqualTo(summaries.get("a").value(measure));
                    assertThat(row.value("against_value")).isEqualTo(summaries.get("meta-tech").value(measure));
                    boolean both = summaries.get("a").isPublished(measure) && summaries.get("meta-tech").isPublished(measure);
                    assertThat(row.isPublished("difference")).isEqualTo(both);
                    shown += both ? 1 : 0;
                    withheld += both ? 0 : 1;
                }
            }
        }
        assertThat(shown).isGreaterThan(10);
        assertThat(withheld).isGreaterThan(3);
    }

    @Test
    void anEmptyCohortHasTablesWithoutNumbers() {
        CohortMarts marts = CohortMarts.of(List.of(new CohortTally("empty").counts()), List.of(), CohortNesting.NONE, FACTS, AS_OF, 10, TARGETS);
        MartRow summary = marts.rows().get(MartTables.COHORT_SUMMARY).get(0);
        assertThat(summary.value("leavers")).isEqualTo(0L);
        assertThat(summary.value("director_after_status")).isEqualTo(-1);
        assertThat(summary.value("median_gap_months_status")).isEqualTo(-2);
    }

    /** Whatever order people come in, the rows are the same to the last digit. */
    @Test
    void theOrderOfArrivalChangesNothing() {
        String expected = safe.rows().toString();
        for (int seed = 0; seed < 3; seed++) {
            CohortMarts shuffled = CohortMarts.of(List.of(COHORT.shuffled(new Random(seed)).counts(), OTHER.shuffled(new Random(seed)).counts()),
                    List.of(new CohortPair("amazon-tech", "meta-tech")), CohortNesting.NONE, FACTS, AS_OF, 10, TARGETS);
            assertThat(shuffled.rows().toString()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void theHeadlineIsOneLine() {
        assertThat(HeadlineText.of(safe, "amazon-tech")).matches("amazon-tech: Name of group0 \\+ Name of group\\d+ \\+ Name of group\\d+ "
                + "\\d+\\.\\d % \\(\\d+\\.\\d to \\d+\\.\\d\\), one in \\d+; top ten .*; director and above .* after; junior .* after");
    }

    private static List<MartRow> rows(CohortMarts marts, Table table) {
        return marts.rows().get(table).stream().filter(row -> row.value("cohort_id").equals("amazon-tech")).toList();
    }

    private static long count(Predicate<SimulatedCohort.Member> condition) {
        return COHORT.members().stream().filter(condition).count();
    }
}
