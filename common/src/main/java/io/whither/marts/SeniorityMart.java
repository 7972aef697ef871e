package io.whither.marts;

import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.Wilson;
import io.whither.tables.MartTables;
import io.whither.titles.Level;
import java.util.ArrayList;
import java.util.List;

/** {@code cohort_seniority}: levels before, after and at the as-of, of all and of those known on both sides. */
final class SeniorityMart implements CohortMart {

    static final String PAIRED = "paired";
    static final String ALL = "all";

    private final MartInput input;
    private final CellKeys keys;
    private final List<Side> sides;

    /** @param whole key of the cell that the levels add up to */
    private record Side(String code, String basis, long[] people, String whole) {}

    SeniorityMart(MartInput input) {
        this.input = input;
        this.keys = input.keys();
        LevelCounts levels = input.counts().levels();
        this.sides = List.of(
                side("before", ALL, levels, keys.leavers()),
                side("after", ALL, levels, keys.jobs()),
                side("latest", ALL, levels, keys.level("latest", ALL, null)),
                side("before", PAIRED, levels, paired()),
                side("after", PAIRED, levels, paired()),
                side("latest", PAIRED, levels, keys.level("latest", PAIRED, null)));
    }

    private static Side side(String code, String basis, LevelCounts levels, String whole) {
        return new Side(code, basis, levels.people(code, basis), whole);
    }

    /** Key of the people whose level is known before and after. */
    private String paired() {
        return keys.level("before", PAIRED, null);
    }

    @Override
    public void declare(CellSystem system) {
        for (Side side : sides) {
            List<String> parts = new ArrayList<>();
            for (int level = first(side); level < LevelCounts.LEVELS; level++) {
                parts.add(system.add(key(side, level), side.people()[level], CellRole.DETAIL));
                if (side.basis().equals(PAIRED)) {
                    system.atMost(key(side, level), keys.level(side.code(), ALL, level));
                }
            }
            system.add(side.whole(), LevelCounts.sum(side.people()), CellRole.WHOLE);
            system.sum(side.whole(), parts);
        }
        for (LevelBand band : LevelBand.values()) {
            declareBand(system, band, "before");
            declareBand(system, band, "after");
        }
    }

    private void declareBand(CellSystem system, LevelBand band, String side) {
        List<String> parts = new ArrayList<>();
        long people = 0;
        for (int level = LevelCounts.FIRST; level < LevelCounts.LEVELS; level++) {
            if (band.contains(level)) {
                parts.add(keys.level(side, PAIRED, level));
                people += system.cell(keys.level(side, PAIRED, level)).persons();
            }
        }
        system.add(keys.band(band, side), people, CellRole.MARGIN);
        system.sum(keys.band(band, side), parts);
        system.quote(keys.band(band, side));
    }

    private static int first(Side side) {
        return side.basis().equals(PAIRED) ? LevelCounts.FIRST : 0;
    }

    private String key(Side side, int level) {
        return keys.level(side.code(), side.basis(), level);
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        List<MartRow> rows = new ArrayList<>();
        for (Side side : sides) {
            long all = LevelCounts.sum(side.people());
            for (int level = first(side); level < LevelCounts.LEVELS; level++) {
                CellStatus status = shown.status(key(side, level));
                rows.add(input.row(MartTables.COHORT_SENIORITY)
                        .fact("side", side.code()).fact("basis", side.basis()).fact("level", level)
                        .fact("level_name", Level.values()[level].code())
                        .measure("people", status, side.people()[level])
                        .share("share", Statuses.share(all, status.under(shown.status(side.whole()))),
                                all == 0 ? null : Wilson.of(side.people()[level], all)));
            }
        }
        return rows;
    }
}
