package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.CohortNesting;
import io.whither.cohorts.CohortSet;
import io.whither.cohorts.MonthWindow;
import io.whither.cohorts.Place;
import io.whither.disclosure.Attacker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A reader who knows the flows, the workforce and two or three cohorts of a firm, which overlap or of which one lies inside the other, tries to find
 * what they withhold. The figures are printed.
 */
class CompanyTablesAttackTest {

    private static final long SEED = 7;
    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final int MIN_PERSONS = 10;
    /** Of each size; a longer walk looks at more. */
    private static final int FIRMS = Integer.getInteger("whither.attack.firms", 1);

    /** All published tables of one firm. */
    private static final class Published {

        private final SimulatedFirm firm;
        private final Map<String, Set<FlowSlot>> slots = new HashMap<>();
        private final CohortMarts cohorts;
        private final List<MartRow> flows;
        private final List<MartRow> workforce;

        /** @param linked whether flows and workforce heed what the cohorts tell */
        private Published(SimulatedFirm firm, List<CohortDefinition> asked, boolean linked) {
            this.firm = firm;
            asked.forEach(cohort -> slots.put(cohort.id(), CompanyTablesAttackTest.slots(cohort)));
            this.cohorts = CohortMarts.of(asked.stream().map(cohort -> firm.cohort(cohort.id(), slots.get(cohort.id()))).toList(), List.of(), linked ? new CohortSet(asked, List.of()).nesting() : CohortNesting.NONE,
                    id -> new CompanyFacts.Facts(id, null, null, false), AS_OF, MIN_PERSONS, null);
            List<CohortScope> scopes = linked ? asked.stream().map(cohort -> CohortScope.of(cohort, cohorts.shown().get(cohort.id()))).toList() : List.of();
            this.flows = FlowsMart.rows(AS_OF, SimulatedFirm.GROUP, firm.flows(), scopes, MIN_PERSONS);
            this.workforce = WorkforceMart.rows(AS_OF, SimulatedFirm.GROUP, firm.workforce(), scopes, MIN_PERSONS);
        }

        private Knowledge known() {
            return new FirmKnowledge(firm, workforce, flows, slots, cohorts.shown()).known();
        }

        private long shown(List<MartRow> rows, String measure) {
            return rows.stream().filter(row -> row.isPublished(measure)).mapToLong(row -> (long) row.value(measure)).sum();
        }
    }

    /**
     * Rows: people, overlapping cohorts, shares who leave, are replaced and are promoted; the least shares of moves and headcounts that stay published; and how many numbers
     * the sums alone must tell where flows and workforce do not heed the cohorts, lest the protection protect from nothing.
     */
    @ParameterizedTest
    @CsvSource({"200, 2, .03, 1, .3, 0, .1, 0", "600, 2, .03, 1, .3, .4, .5, 0", "1500, 3, .04, .7, 0, .7, .7, 1", "2500, 2, .05, 1, .2, .9, .9, 1",
            "4000, 2, .04, 0, 0, .9, .1, 1", "12000, 3, .04, 1, .1, .9, .9, 0"})
    void nothingWithheldIsFound(int people, int cohorts, double leaving, double hiring, double promoting, double leastMoves, double leastHeadcount, int leastUnlinked) {
        Figures figures = new Figures();
        for (int i = 0; i < FIRMS; i++) {
            Random random = new Random(SEED + 31L * i + people);
            SimulatedFirm firm = new SimulatedFirm(new SimulatedFirm.Shape(people, leaving, hiring, promoting, 5), random);
            List<CohortDefinition> asked = overlapping(cohorts, random);
            figures.attack(new Published(firm, asked, true), new Published(firm, asked, false), "firm %d of %d people, seed %d".formatted(i, people, SEED));
        }
        figures.print("flows, workforce and overlapping cohorts of %d firms of %d people".formatted(FIRMS, people));
        assertThat(figures.toldUnprotected).isPositive();
        assertThat(figures.toldUnlinked).isGreaterThanOrEqualTo(leastUnlinked);
        assertThat((double) figures.shown[0] / figures.all[0]).isGreaterThanOrEqualTo(leastMoves);
        assertThat((double) figures.shown[2] / figures.all[2]).isGreaterThanOrEqualTo(leastHeadcount);
    }

    /** Rows: people, shares who leave, are replaced and are promoted; and how many numbers the sums alone must tell where nobody heeds the others. */
    @ParameterizedTest
    @CsvSource({"1500, .04, .7, 0, 0", "2500, .05, 1, .2, 1", "4000, .04, 0, 0, 0"})
    void nothingWithheldOfACohortInsideAnotherIsFound(int people, double leaving, double hiring, double promoting, int leastUnlinked) {
        Figures figures = new Figures();
        for (int i = 0; i < FIRMS; i++) {
            Random random = new Random(SEED + 31L * i + people);
            SimulatedFirm firm = new SimulatedFirm(new SimulatedFirm.Shape(people, leaving, hiring, promoting, 5), random);
            List<CohortDefinition> asked = nested(random);
            figures.attack(new Published(firm, asked, true), new Published(firm, asked, false), "firm %d of %d people, seed %d".formatted(i, people, SEED));
        }
        assertThat(figures.toldUnprotected).isPositive();
        figures.print("flows, workforce and a cohort inside another of %d firms of %d people".formatted(FIRMS, people));
        assertThat(figures.toldUnlinked).isGreaterThanOrEqualTo(leastUnlinked);
    }

    /** What attacks on several firms brought, and what stays published: of moves, exits and headcounts. */
    private static final class Figures {

        private int withheld;
        private int toldUnlinked;
        private int toldUnprotected;
        private final long[] shown = new long[3];
        private final long[] all = new long[3];

        /** @param unlinked the same firm where nobody heeds the others */
        private void attack(Published tables, Published unlinked, String which) {
            Knowledge known = tables.known();
            Attacker.Loot loot = known.attack();
            assertThat(loot.exact()).as("exactly, " + which).isEmpty();
            assertThat(loot.withinTwo()).as("nearly, " + which).isEmpty();
            withheld += loot.withheld();
            toldUnlinked += unlinked.known().determined();
            toldUnprotected += known.determinedSmallOnesWithheld();
            count(tables);
        }

        private void count(Published tables) {
            shown[0] += tables.shown(tables.flows, "moves");
            shown[1] += tables.shown(tables.workforce, "exits");
            shown[2] += tables.shown(tables.workforce, "headcount");
            all[0] += tables.firm.flows().values().stream().flatMap(slot -> slot.values().stream()).mapToLong(FlowCounts::moves).sum();
            List<WorkforceCounts> months = tables.firm.workforce().values().stream().flatMap(levels -> levels.values().stream()).flatMap(level -> level.values().stream()).toList();
            all[1] += months.stream().mapToLong(WorkforceCounts::exits).sum();
            all[2] += months.stream().mapToLong(WorkforceCounts::headcount).sum();
        }

        private void print(String what) {
            assertThat(withheld).isPositive();
            System.out.printf(Locale.ROOT, "attacker on %s: of %d withheld numbers 0 exactly, 0 within 2 persons; %.1f %% of the moves, %.1f %% of the exits, "
                    + "%.1f %% of the headcounts stay published; the sums alone would tell %d if the tables did not heed each other, %d if only small numbers were withheld%n",
                    what, withheld, 100.0 * shown[0] / all[0], 100.0 * shown[1] / all[1], 100.0 * shown[2] / all[2], toldUnlinked, toldUnprotected);
        }
    }

    /** Each shares exits with the others, and has some of its own. */
    private static List<CohortDefinition> overlapping(int cohorts, Random random) {
        List<CohortDefinition> asked;
        do {
            asked = Stream.iterate(0, i -> i + 1).limit(cohorts).map(i -> anyCohort("c" + i, random)).toList();
        } while (!overlap(asked));
        return asked;
    }

    /** The first one lies inside the second. */
    private static List<CohortDefinition> nested(Random random) {
        List<CohortDefinition> asked;
        do {
            asked = List.of(anyCohort("c0", random), anyCohort("c1", random));
        } while (!slots(asked.get(1)).containsAll(slots(asked.get(0))) || slots(asked.get(0)).size() == slots(asked.get(1)).size());
        return asked;
    }

    private static boolean overlap(List<CohortDefinition> asked) {
        for (CohortDefinition cohort : asked) {
            Set<FlowSlot> others = new HashSet<>();
            asked.stream().filter(other -> other != cohort).forEach(other -> others.addAll(slots(other)));
            Set<FlowSlot> own = slots(cohort);
            if (others.containsAll(own) || own.stream().noneMatch(others::contains)) {
                return false;
            }
        }
        return true;
    }

    private static CohortDefinition anyCohort(String id, Random random) {
        int from = SimulatedFirm.FIRST + random.nextInt(6);
        int to = Math.min(SimulatedFirm.LAST, from + 5 + random.nextInt(8));
        Set<String> functions = random.nextInt(3) > 0 ? Set.of() : Set.of(SimulatedFirm.FUNCTIONS.get(random.nextInt(SimulatedFirm.FUNCTIONS.size())));
        return CohortDefinition.of(id, new MonthWindow(from, to)).from(Place.employers(Set.of(SimulatedFirm.GROUP)).withWork(functions, Set.of(), Set.of()));
    }

    private static Set<FlowSlot> slots(CohortDefinition cohort) {
        Set<String> functions = cohort.origin().functions();
        return SimulatedFirm.slots().stream().filter(slot -> cohort.window().contains(slot.month()))
                .filter(slot -> functions.isEmpty() || functions.contains(slot.function())).collect(Collectors.toSet());
    }
}
