package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.disclosure.Attacker;
import io.whither.disclosure.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A reader who knows all tables of a run tries to find what they withhold. The figures are printed. */
class PublishedTablesAttackTest {

    private static final long SEED = 42;

    @Test
    void nothingWithheldIsFound() {
        CompanyFacts facts = id -> new CompanyFacts.Facts(id, null, null, id.hashCode() % 2 == 0);
        for (int size : new int[] {8, 30, 120, 600, 3_000}) {
            CohortCounts cohort = new SimulatedCohort("a", size, new Random(SEED + size)).counts();
            long start = System.nanoTime();
            CohortMarts marts = CohortMarts.of(List.of(cohort), List.of(), facts, LocalDate.of(2023, 12, 31), 10);
            double seconds = (System.nanoTime() - start) / 1e9;
            Suppression shown = marts.shown().get("a").suppression();
            Attacker.Loot loot = new Attacker(marts.shown().get("a").cells(), key -> shown.status(key).isPublished()).attack(cell -> switch (cell.role()) {
                case OTHER, DETAIL, MARGIN, WHOLE -> true;
                case IMPLIED -> cell.persons() > 0 && cell.persons() < 10;
                case SLACK -> false;
            });
            System.out.printf(Locale.ROOT, "attacker on all tables of a cohort of %d: of %d withheld cells %d exactly, %d within 2 persons; "
                    + "%.1f %% of persons stay published; made in %.2f s%n", size, loot.withheld(), loot.exact().size(), loot.withinTwo().size(),
                    100 * shown.publishedShare(), seconds);
            assertThat(loot.exact()).as("size %d, seed %d", size, SEED).isEmpty();
            assertThat(loot.withinTwo()).as("size %d, seed %d", size, SEED).isEmpty();
        }
    }
}
