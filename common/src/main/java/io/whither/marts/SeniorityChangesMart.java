package io.whither.marts;

import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.Wilson;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/** {@code seniority_changes}: the paired matrix of levels. */
final class SeniorityChangesMart implements CohortMart {

    private final MartInput input;
    private final CellKeys keys;
    private final LevelCounts levels;

    SeniorityChangesMart(MartInput input) {
        this.input = input;
        this.keys = input.keys();
        this.levels = input.counts().levels();
    }

    @Override
    public void declare(CellSystem system) {
        for (int[] pair : all()) {
            system.add(key(pair), people(pair), CellRole.DETAIL);
        }
        for (int level = LevelCounts.FIRST; level < LevelCounts.LEVELS; level++) {
            int at = level;
            List<int[]> row = levels.pairs((from, to) -> from == at);
            system.sum(keys.level("before", SeniorityMart.PAIRED, level), row.stream().map(this::key).toList());
            system.sum(keys.level("after", SeniorityMart.PAIRED, level), levels.pairs((from, to) -> to == at).stream().map(this::key).toList());
            // Zeros all around one cell would tell where everybody of a level went.
            row.stream().filter(pair -> people(pair) > 0 && people(pair) == levels.people(row))
                    .forEach(pair -> system.withhold(key(pair)));
        }
        declare(system, keys.direction("up"), (from, to) -> to > from);
        declare(system, keys.direction("same"), (from, to) -> to.equals(from));
        declare(system, keys.direction("down"), (from, to) -> to < from);
        for (LevelBand band : LevelBand.values()) {
            declare(system, keys.band(band, "gained"), (from, to) -> !band.contains(from) && band.contains(to));
            declare(system, keys.band(band, "lost"), (from, to) -> band.contains(from) && !band.contains(to));
        }
        declareMean(system);
    }

    /** A mean times its people is a sum of levels, and its interval gives the sum of squares: two equations about the matrix. */
    private void declareMean(CellSystem system) {
        declareMoment(system, keys.levelsGained(), pair -> LevelCounts.LEVELS + pair[1] - pair[0]);
        declareMoment(system, keys.levelsGainedSquared(), pair -> (pair[1] - pair[0]) * (pair[1] - pair[0]));
    }

    private void declareMoment(CellSystem system, String key, ToIntFunction<int[]> weight) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        long sum = 0;
        for (int[] pair : all()) {
            if (weight.applyAsInt(pair) > 0) {
                parts.put(key(pair), weight.applyAsInt(pair));
                sum += weight.applyAsInt(pair) * people(pair);
            }
        }
        system.add(key, sum, CellRole.MARGIN);
        system.weightedSum(key, parts);
    }

    private void declare(CellSystem system, String key, BiPredicate<Integer, Integer> condition) {
        List<int[]> pairs = levels.pairs(condition);
        system.add(key, levels.people(pairs), CellRole.MARGIN);
        system.sum(key, pairs.stream().map(this::key).toList());
    }

    private List<int[]> all() {
        return levels.pairs((from, to) -> true);
    }

    private String key(int[] pair) {
        return keys.pair(pair[0], pair[1]);
    }

    private long people(int[] pair) {
        return levels.pairs()[pair[0]][pair[1]];
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        long paired = levels.paired();
        CellStatus whole = shown.status(keys.level("before", SeniorityMart.PAIRED, null));
        List<MartRow> rows = new ArrayList<>();
        for (int[] pair : all()) {
            CellStatus status = shown.status(key(pair));
            int change = pair[1] - pair[0];
            rows.add(input.row(MartTables.SENIORITY_CHANGES)
                    .fact("from_level", pair[0]).fact("to_level", pair[1]).fact("change", change)
                    .fact("direction", change > 0 ? "up" : change < 0 ? "down" : "same")
                    .measure("people", status, people(pair))
                    .share("share", Statuses.share(paired, status.under(whole)), paired == 0 ? null : Wilson.of(people(pair), paired)));
        }
        return rows;
    }
}
