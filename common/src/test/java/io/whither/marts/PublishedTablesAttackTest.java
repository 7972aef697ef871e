package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.cohorts.CohortPair;
import io.whither.disclosure.Attacker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader who knows all tables of a run tries to find what they withhold. The figures are printed. */
class PublishedTablesAttackTest {

    private static final long SEED = 42;

    private static final int COHORTS = 4;

    @ParameterizedTest
    @ValueSource(ints = {8, 30, 120, 600, 3_000})
    void nothingWithheldIsFound(int size) {
        CompanyFacts facts = id -> new CompanyFacts.Facts(id, null, null, id.hashCode() % 2 == 0);
        int withheld = 0;
        double shown = 0;
        double seconds = 0;
        for (int i = 0; i < COHORTS; i++) {
            CohortCounts cohort = new SimulatedCohort("a", size, new Random(SEED + 31L * i + size)).counts();
            long start = System.nanoTime();
            CohortMarts.ShownCells made = CohortMarts.of(List.of(cohort), List.of(), List.of(), facts, LocalDate.of(2023, 12, 31), 10, null).shown().get("a");
            seconds += (System.nanoTime() - start) / 1e9;
            Attacker.Loot loot = attack(made);
            assertThat(loot.exact()).as("size %d, cohort %d, seed %d", size, i, SEED).isEmpty();
            assertThat(loot.withinTwo()).as("size %d, cohort %d, seed %d", size, i, SEED).isEmpty();
            withheld += loot.withheld();
            shown += made.suppression().publishedShare();
        }
        System.out.printf(Locale.ROOT, "attacker on all tables of %d cohorts of %d: of %d withheld cells 0 exactly, 0 within 2 persons; "
                + "%.1f %% of persons stay published; %.2f s a cohort%n", COHORTS, size, withheld, 100 * shown / COHORTS, seconds / COHORTS);
        assertThat(withheld).isPositive();
    }

    /** One cohort and the same with a few people more: subtracting the tables must not tell of the few. */
    @Test
    void theDifferenceOfNestedCohortsIsNotFound() {
        CompanyFacts facts = id -> new CompanyFacts.Facts(id, null, null, false);
        SimulatedCohort outer = new SimulatedCohort("outer", 300, new Random(SEED));
        CohortCounts inner = outer.firstOf("inner", 280).counts();
        List<CohortPair> nested = List.of(new CohortPair("inner", "outer"));
        CohortMarts.ShownCells apart = CohortMarts.of(List.of(outer.counts(), inner), List.of(), nested, facts, LocalDate.of(2023, 12, 31), 10, null).shown().get("inner");
        assertThat(apart.cells().contains("outer/leavers without inner/leavers")).isTrue();
        Attacker.Loot loot = attack(apart);
        assertThat(loot.exact()).isEmpty();
        assertThat(loot.withinTwo()).isEmpty();
        System.out.printf(Locale.ROOT, "attacker on two nested cohorts: of %d withheld cells none within 2 persons; %.1f %% of persons stay published%n",
                loot.withheld(), 100 * apart.suppression().publishedShare());
    }

    private static Attacker.Loot attack(CohortMarts.ShownCells made) {
        return new Attacker(made.cells(), key -> made.suppression().status(key).isPublished()).attack(cell -> switch (cell.role()) {
            case OTHER, DETAIL, MARGIN, WHOLE -> true;
            case IMPLIED -> cell.persons() > 0 && cell.persons() < 10;
            case SLACK -> false;
        });
    }
}
