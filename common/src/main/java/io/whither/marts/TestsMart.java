package io.whither.marts;

import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.Interval;
import io.whither.statistics.Newcombe;
import io.whither.statistics.SignTest;
import io.whither.statistics.StuartMaxwell;
import io.whither.statistics.TestResult;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * {@code cohort_tests} on the paired matrix. {@code stuart_maxwell}: equal levels before and after, effect from 0 up.
 * {@code sign_test}: as many up as down, effect the share of those up among those who change. {@code director_change},
 * {@code junior_change}: exact test of McNemar, statistic the people who came in, effect the share after less the share before.
 */
record TestsMart(MartInput input) implements CohortMart {

    static final String STUART_MAXWELL = "stuart_maxwell";
    static final String SIGN_TEST = "sign_test";

    @Override
    public void declare(CellSystem system) {
        // Tests add no cells: they stand on those of the matrix.
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        List<MartRow> rows = new ArrayList<>();
        LevelCounts levels = input.counts().levels();
        CellKeys keys = input.keys();
        rows.add(row(STUART_MAXWELL, stuartMaxwellStatus(shown), StuartMaxwell.of(levels.matrix())));
        rows.add(row(SIGN_TEST, computable(levels.up() + levels.down(), shown.status(List.of(keys.direction("up"), keys.direction("down")))), signTest(levels)));
        for (LevelBand band : LevelBand.values()) {
            rows.add(change(band, shown));
        }
        return rows;
    }

    private MartRow change(LevelBand band, Suppression shown) {
        LevelCounts levels = input.counts().levels();
        CellKeys keys = input.keys();
        CellStatus status = computable(levels.gained(band) + levels.lost(band), shown.status(List.of(keys.band(band, "gained"), keys.band(band, "lost"),
                keys.band(band, "before"), keys.band(band, "after"), keys.level("before", SeniorityMart.PAIRED, null))));
        return row(name(band), status, change(band, levels));
    }

    static String name(LevelBand band) {
        return band.code() + "_change";
    }

    /** Null when nobody's level changed. */
    static TestResult signTest(LevelCounts levels) {
        return levels.up() + levels.down() == 0 ? null : SignTest.of(levels.up(), levels.down());
    }

    /** Null when nobody came into the band or left it. */
    static TestResult change(LevelBand band, LevelCounts levels) {
        long gained = levels.gained(band);
        long lost = levels.lost(band);
        long kept = levels.kept(band);
        if (gained + lost == 0) {
            return null;
        }
        TestResult sign = SignTest.of(gained, lost);
        Interval effect = Newcombe.paired(kept, gained, lost, levels.paired() - kept - gained - lost);
        return new TestResult(sign.statistic(), 0, sign.pValue(), effect);
    }

    private static CellStatus computable(long changed, CellStatus cells) {
        return cells.isPublished() && changed == 0 ? CellStatus.NOT_COMPUTABLE : cells;
    }

    /**
     * The statistic is one more equation about the withheld cells of the matrix, though not a linear one. It is shown when all margins are,
     * and the margins leave the withheld cells at least two degrees of freedom, or none is withheld.
     */
    private CellStatus stuartMaxwellStatus(Suppression shown) {
        CellKeys keys = input.keys();
        LevelCounts levels = input.counts().levels();
        List<String> margins = new ArrayList<>(List.of(keys.level("before", SeniorityMart.PAIRED, null)));
        for (int level = LevelCounts.FIRST; level < LevelCounts.LEVELS; level++) {
            margins.add(keys.level("before", SeniorityMart.PAIRED, level));
            margins.add(keys.level("after", SeniorityMart.PAIRED, level));
        }
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        int hidden = 0;
        for (int[] pair : levels.pairs((from, to) -> !shown.status(keys.pair(from, to)).isPublished())) {
            rows.set(pair[0]);
            columns.set(pair[1]);
            hidden++;
        }
        // The sums over directions and bands are up to seven more equations.
        int freedom = hidden - rows.cardinality() - columns.cardinality() - 7;
        CellStatus status = hidden > 0 && freedom < 2 ? CellStatus.WITHHELD : shown.status(margins);
        return Statuses.derived(levels.paired(), input.minPersons(), status);
    }

    private MartRow row(String test, CellStatus status, TestResult result) {
        return row(input, test, status, result);
    }

    static MartRow row(MartInput input, String test, CellStatus status, TestResult result) {
        TestResult shown = result == null ? new TestResult(Double.NaN, 0, Double.NaN, Interval.unbounded(Double.NaN)) : result;
        return input.row(MartTables.COHORT_TESTS).fact("test", test)
                .measure("statistic", status, shown.statistic())
                .measure("degrees_of_freedom", status, shown.degreesOfFreedom() == 0 ? null : shown.degreesOfFreedom())
                .measure("p_value", status, shown.pValue())
                .measure("effect", status, shown.effect(), "ci_low", "ci_high");
    }
}
