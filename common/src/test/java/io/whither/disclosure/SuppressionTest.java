package io.whither.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void smallCellsAreWithheldAndZerosAreNot() {
        CellSystem system = new CellSystem();
        system.add("nine", 9, CellRole.DETAIL);
        system.add("ten", 10, CellRole.DETAIL);
        system.add("none", 0, CellRole.DETAIL);
        Suppression result = Suppression.of(system, 10);
        assertThat(result.status("nine")).isEqualTo(CellStatus.WITHHELD);
        assertThat(result.status("ten")).isEqualTo(CellStatus.PUBLISHED);
        assertThat(result.status("none")).isEqualTo(CellStatus.PUBLISHED);
        assertThat(result.status(List.of("ten", "nine"))).isEqualTo(CellStatus.WITHHELD);
        assertThat(Suppression.of(system, 1).status("nine")).isEqualTo(CellStatus.PUBLISHED);
    }

    @Test
    void oneSmallCellTakesTheTailWithIt() {
        CellSystem system = line(500, 4, 12, 484);
        system.add("other", 0, CellRole.OTHER);
        Suppression result = Suppression.of(system, 10);
        assertThat(result.status("p0")).isEqualTo(CellStatus.WITHHELD);
        assertThat(result.status("p1")).isEqualTo(CellStatus.WITHHELD);
        assertThat(result.status("p2")).isEqualTo(CellStatus.PUBLISHED);
        assertThat(result.status("total")).isEqualTo(CellStatus.PUBLISHED);
    }

    @Test
    void theTailGoesFirstEvenWhenItIsLarger() {
        CellSystem system = new CellSystem();
        system.add("total", 116, CellRole.MARGIN);
        system.add("small", 4, CellRole.DETAIL);
        system.add("twelve", 12, CellRole.DETAIL);
        system.add("other", 100, CellRole.OTHER);
        system.sum("total", List.of("small", "twelve", "other"));
        Suppression result = Suppression.of(system, 10);
        assertThat(result.status("twelve")).isEqualTo(CellStatus.PUBLISHED);
        assertThat(result.status("other")).isEqualTo(CellStatus.WITHHELD);
    }

    /** One and two make three: with only these two withheld, each is known to within two. */
    @Test
    void twoTinyCellsAreNotEnough() {
        Suppression result = Suppression.of(line(103, 1, 2, 100), 10);
        assertThat(result.status("p2")).isEqualTo(CellStatus.WITHHELD);
        assertThat(result.status("total")).isEqualTo(CellStatus.PUBLISHED);
    }

    @Test
    void aCohortOfFourShowsNothing() {
        Suppression result = Suppression.of(line(4, 4, 0), 10);
        assertThat(result.status("total")).isEqualTo(CellStatus.WITHHELD);
        assertThat(result.publishedShare()).isZero();
    }

    @Test
    void aNumberThatTwoTablesShowIsWithheldInBoth() {
        CellSystem system = line(200, 3, 80, 117);
        system.add("elsewhere", 3, CellRole.MARGIN);
        system.sum("elsewhere", List.of("p0"));
        Suppression result = Suppression.of(system, 10);
        assertThat(result.status("elsewhere")).isEqualTo(CellStatus.WITHHELD);
    }

    /** Two make a band of which one is small: the other goes with it, though it is larger and cheaper only by its role. */
    @Test
    void whatIsQuotedIsWithheldLast() {
        CellSystem system = line(130, 4, 40, 86);
        system.add("band", 44, CellRole.MARGIN);
        system.sum("band", List.of("p0", "p1"));
        system.quote("band");
        Suppression result = Suppression.of(system, 10);
        assertThat(result.status("band")).isEqualTo(CellStatus.PUBLISHED);
        assertThat(result.status("p1")).isEqualTo(CellStatus.WITHHELD);
        CellSystem nothingElse = new CellSystem();
        nothingElse.add("band", 44, CellRole.MARGIN);
        nothingElse.add("p0", 4, CellRole.DETAIL);
        nothingElse.add("p1", 40, CellRole.DETAIL);
        nothingElse.sum("band", List.of("p0", "p1"));
        List.of("band", "p1").forEach(nothingElse::quote);
        assertThat(Suppression.of(nothingElse, 10).status("p1")).as("the cheaper of two quoted ones").isEqualTo(CellStatus.WITHHELD);
    }

    /** Eleven less a row that has at least ten leave one at most. */
    @Test
    void aRowThatIsThereHasEnoughPeople() {
        CellSystem unaware = line(11, 1, 10);
        CellSystem aware = new CellSystem();
        aware.add("total", 11, CellRole.MARGIN);
        aware.add("p0", 1, CellRole.DETAIL);
        aware.add("p1", 10, CellRole.DETAIL, 10);
        aware.sum("total", List.of("p0", "p1"));
        assertThat(Suppression.of(unaware, 10).status("total")).isEqualTo(CellStatus.PUBLISHED);
        assertThat(Suppression.of(aware, 10).status("total")).isEqualTo(CellStatus.WITHHELD);
        Attacker.Loot loot = new Attacker(aware, "total"::equals).attack(cell -> true);
        assertThat(loot.withinTwo()).hasSize(2);
    }

    @Test
    void aLargerNumberMustNotBetrayASmallerOne() {
        CellSystem system = new CellSystem();
        system.add("leavers_min", 8, CellRole.DETAIL);
        system.add("leavers", 11, CellRole.DETAIL);
        system.atMost("leavers_min", "leavers");
        Suppression result = Suppression.of(system, 10);
        // From 0 to 11: nothing is told.
        assertThat(result.status("leavers_min")).isEqualTo(CellStatus.WITHHELD);
        assertThat(result.status("leavers")).isEqualTo(CellStatus.PUBLISHED);
    }

    @Test
    void whatNobodyShowsIsProtectedToo() {
        CellSystem system = new CellSystem();
        system.add("by_march", 40, CellRole.DETAIL);
        system.add("by_june", 43, CellRole.DETAIL);
        system.add("in_between", 3, CellRole.IMPLIED);
        system.sum("by_june", List.of("by_march", "in_between"));
        Suppression result = Suppression.of(system, 10);
        assertThat(List.of(result.status("by_march"), result.status("by_june"))).contains(CellStatus.WITHHELD);
    }

    @Test
    void followersShareTheFate() {
        CellSystem system = new CellSystem();
        system.add("leavers", 7, CellRole.DETAIL);
        system.add("leavers_max", 14, CellRole.DETAIL);
        system.follow("leavers", "leavers_max");
        assertThat(Suppression.of(system, 10).status("leavers_max")).isEqualTo(CellStatus.WITHHELD);
    }

    @Test
    void numbersThatDoNotAddUpAreRefused() {
        CellSystem system = new CellSystem();
        system.add("total", 5, CellRole.MARGIN);
        system.add("part", 4, CellRole.DETAIL);
        assertThatThrownBy(() -> system.sum("total", List.of("part"))).hasMessage("total is 5, its parts add up to 4: [part]");
        assertThatThrownBy(() -> system.add("part", 3, CellRole.DETAIL)).hasMessageContaining("4 in one table and 3 in another");
        assertThatThrownBy(() -> system.sum("all", List.of())).hasMessage("no cell all");
    }

    /** Random tables with margins, a second table over the same margin, and a sum of sums. */
    @Test
    void theAttackerFindsNothingInRandomTables() {
        long seed = 77;
        Random random = new Random(seed);
        int withheld = 0;
        double shown = 0;
        int rounds = 40;
        for (int round = 0; round < rounds; round++) {
            CellSystem system = RandomTables.of(random);
            Suppression result = Suppression.of(system, 10);
            Attacker.Loot loot = new Attacker(system, key -> result.status(key).isPublished())
                    .attack(cell -> cell.role().isShown() || cell.role().isProtected() && cell.persons() > 0 && cell.persons() < 10);
            assertThat(loot.exact()).as("seed %d round %d", seed, round).isEmpty();
            assertThat(loot.withinTwo()).as("seed %d round %d", seed, round).isEmpty();
            withheld += loot.withheld();
            shown += result.publishedShare();
        }
        System.out.printf(java.util.Locale.ROOT, "attacker on %d random tables: 0 of %d withheld cells recovered; %.1f %% of persons stay published%n",
                rounds, withheld, 100 * shown / rounds);
        assertThat(withheld).isGreaterThan(500);
        assertThat(shown / rounds).isGreaterThan(0.5);
    }

    /** Without further cells the attacker must find the small ones, else the test above would prove nothing. */
    @Test
    void theAttackerFindsWhatIsWithheldAlone() {
        Random random = new Random(5);
        int found = 0;
        for (int round = 0; round < 20; round++) {
            CellSystem system = RandomTables.of(random);
            Attacker.Loot loot = new Attacker(system, key -> system.cell(key).persons() == 0 || system.cell(key).persons() >= 10)
                    .attack(cell -> cell.role().isShown());
            found += loot.exact().size();
        }
        assertThat(found).isGreaterThan(50);
    }

    private static CellSystem line(long total, long... parts) {
        CellSystem system = new CellSystem();
        system.add("total", total, CellRole.MARGIN);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            keys.add(system.add("p" + i, parts[i], CellRole.DETAIL));
        }
        system.sum("total", keys);
        return system;
    }
}
