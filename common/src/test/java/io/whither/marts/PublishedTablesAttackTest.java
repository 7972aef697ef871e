package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.cohorts.CohortNesting;
import io.whither.cohorts.CohortPair;
import io.whither.disclosure.Attacker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            CohortMarts.ShownCells made = CohortMarts.of(List.of(cohort), List.of(), CohortNesting.NONE, facts, LocalDate.of(2023, 12, 31), 10, null).shown().get("a");
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

    /** One cohort and the same with further people: subtracting any row of one from that of the other must not tell of a few. */
    @ParameterizedTest
    @CsvSource({"120, 60", "300, 280"})
    void theDifferenceOfNestedCohortsIsNotFound(int size, int inside) {
        CohortNesting nested = new CohortNesting(List.of(new CohortPair("inner", "outer")), List.of(), Set.of());
        CohortMarts made = nested(size, inside, nested);
        Attacker.Loot loot = attackDifferences(made);
        assertThat(loot.exact()).isEmpty();
        assertThat(loot.withinTwo()).isEmpty();
        Attacker.Loot apart = attackDifferences(nested(size, inside, CohortNesting.NONE));
        assertThat(apart.exact()).isNotEmpty();
        System.out.printf(Locale.ROOT, "attacker on a cohort of %d and one of %d inside it: of %d withheld cells 0 exactly, 0 within 2 persons; %d if they did not heed each other; "
                + "%.1f %% of persons stay published%n", size, inside, loot.withheld(), apart.exact().size() + apart.withinTwo().size(),
                100 * made.shown().get("inner").suppression().publishedShare());
    }

    private static CohortMarts nested(int size, int inside, CohortNesting nested) {
        SimulatedCohort outer = new SimulatedCohort("outer", size, new Random(SEED));
        return CohortMarts.of(List.of(outer.counts(), outer.firstOf("inner", inside).counts()), List.of(), nested,
                id -> new CompanyFacts.Facts(id, null, null, false), LocalDate.of(2023, 12, 31), 10, null);
    }

    /** Whatever the two were stated to have to do with each other, the reader takes every row of one from that of the other. */
    private static Attacker.Loot attackDifferences(CohortMarts made) {
        Knowledge known = new Knowledge();
        made.shown().values().stream().distinct().forEach(known::add);
        for (String inner : known.keys()) {
            String outer = inner.replaceFirst("^inner/", "outer/");
            // What is summed in a row of the long tail is another thing in each, and so are the largest groups.
            boolean same = !inner.equals(outer) && !inner.contains(DestinationsMart.OTHER) && !inner.startsWith("inner/top/") && known.contains(outer);
            long rest = same ? known.persons(outer) - known.persons(inner) : -1;
            if (rest >= 0) {
                known.sum(outer, List.of(inner, rest < 10 ? known.secret("rest of " + outer, rest) : known.add("rest of " + outer, rest)));
            }
        }
        return known.attack();
    }

    private static Attacker.Loot attack(CohortMarts.ShownCells made) {
        return new Attacker(made.cells(), key -> made.suppression().status(key).isPublished()).attack(cell -> switch (cell.role()) {
            case OTHER, DETAIL, MARGIN, WHOLE -> true;
            case IMPLIED -> cell.persons() > 0 && cell.persons() < 10;
            case SLACK -> false;
        });
    }
}
