package io.whither.jobs.counting;

import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;

/** What one career changes in the workforce of groups: differences at the months in which a stay begins, moves or ends. */
public final class StayChanges {

    private static final int YEAR = 12;

    private final int asOfMonth;
    private final List<StayChange> changes = new ArrayList<>();

    private StayChanges(int asOfMonth) {
        this.asOfMonth = asOfMonth;
    }

    /**
     * Of all spells.
     *
     * @param career with {@code spells}, {@code internal_moves} and {@code observed_until}
     */
    public static List<StayChange> of(Row career, int asOfMonth) {
        StayChanges stays = new StayChanges(asOfMonth);
        career.<Row>getList(career.fieldIndex("spells")).forEach(spell -> stays.add(career, spell));
        return stays.changes;
    }

    /** Of one of them. */
    public static List<StayChange> of(Row career, Row spell, int asOfMonth) {
        StayChanges stays = new StayChanges(asOfMonth);
        stays.add(career, spell);
        return stays.changes;
    }

    private void add(Row career, Row spell) {
        if (!spell.<Boolean>getAs("is_main") || spell.getAs("group_id") == null || spell.getAs("start_month") == null) {
            return;
        }
        int number = spell.<Integer>getAs("spell_no");
        List<Row> moves = career.<Row>getList(career.fieldIndex("internal_moves")).stream().filter(move -> move.<Integer>getAs("spell_no") == number)
                .sorted(Comparator.comparingInt(move -> month(move, "move_month"))).toList();
        add(spell, moves, month(career, "observed_until"));
    }

    private void add(Row spell, List<Row> moves, int seen) {
        String group = spell.getAs("group_id");
        int start = month(spell, "start_month");
        int end = end(spell, seen);
        if (start > asOfMonth || end < start) {
            return;
        }
        boolean over = end <= asOfMonth;
        int last = Math.min(end, asOfMonth);
        int from = start;
        String function = moves.isEmpty() ? spell.getAs("function") : moves.get(0).getAs("from_function");
        int level = moves.isEmpty() ? spell.<Integer>getAs("last_level") : moves.get(0).<Integer>getAs("from_level");
        change(group, function, level, start, 0, 1, 0, 0, 0, 0);
        for (Row move : moves) {
            int at = month(move, "move_month");
            if (at > last || at < from) {
                continue;
            }
            stretch(group, function, level, from, at - 1, last);
            boolean up = move.<Integer>getAs("to_level") > level && level > 0;
            change(group, function, level, at, 0, 0, 0, 1, up ? 1 : 0, 0);
            function = move.getAs("to_function");
            level = move.<Integer>getAs("to_level");
            from = at;
        }
        stretch(group, function, level, from, last, last);
        if (over) {
            change(group, function, level, end, 0, 0, 1, 0, 0, 0);
        }
    }

    /** One function and level from a month to a month; {@code last} is the person's last month with the group. */
    private void stretch(String group, String function, int level, int from, int to, int last) {
        if (to < from) {
            return;
        }
        change(group, function, level, from, 1, 0, 0, 0, 0, 0);
        change(group, function, level, to + 1, -1, 0, 0, 0, 0, 0);
        int stayedTo = Math.min(to + YEAR, last);
        if (from + YEAR <= stayedTo) {
            change(group, function, level, from + YEAR, 0, 0, 0, 0, 0, 1);
            change(group, function, level, stayedTo + 1, 0, 0, 0, 0, 0, -1);
        }
    }

    /** An inferred end counts once it holds; an open stay goes on. */
    private static int end(Row spell, int seen) {
        int holdsFrom = month(spell, "holds_from");
        boolean notYet = holdsFrom != Months.NONE && seen < holdsFrom;
        int end = month(spell, "end_month");
        return notYet || end == Months.NONE ? Integer.MAX_VALUE : end;
    }

    private void change(String group, String function, int level, int month, long headcount, long hires, long exits, long moves, long promotions, long stayed) {
        changes.add(new StayChange(group, function, level, month, List.of(headcount, hires, exits, moves, promotions, stayed)));
    }

    private static int month(Row row, String column) {
        LocalDate day = row.getAs(column);
        return day == null ? Months.NONE : Months.of(day);
    }
}
