package io.whither.marts;

import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.Wilson;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code cohort_roles}: what the leavers did before, and those with a job after. */
final class RolesMart implements CohortMart {

    private final MartInput input;
    private final CellKeys keys;
    private final Side before;
    private final Side after;

    /** @param whole key of the cell that the roles of the side add up to */
    private record Side(String code, Map<RoleKey, Long> people, Tail<RoleKey> tail, String whole) {

        long other() {
            return tail.other().stream().mapToLong(people::get).sum();
        }

        long all() {
            return people.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    RolesMart(MartInput input) {
        this.input = input;
        this.keys = input.keys();
        this.before = side("before", input.counts().rolesBefore(), keys.leavers());
        this.after = side("after", input.counts().rolesAfter(), keys.jobs());
    }

    private Side side(String code, Map<RoleKey, Long> people, String whole) {
        return new Side(code, people, Tail.of(people, input.minPersons(), role -> true), whole);
    }

    List<RoleKey> listedBefore() {
        return before.tail().listed();
    }

    List<RoleKey> listedAfter() {
        return after.tail().listed();
    }

    @Override
    public void declare(CellSystem system) {
        for (Side side : List.of(before, after)) {
            List<String> rows = new ArrayList<>();
            for (RoleKey role : side.tail().listed()) {
                rows.add(system.add(keys.role(side.code(), role), side.people().get(role), CellRole.DETAIL, input.minPersons()));
            }
            rows.add(system.add(keys.role(side.code(), RoleKey.OTHER), side.other(), CellRole.OTHER));
            system.sum(side.whole(), rows);
        }
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        List<MartRow> rows = new ArrayList<>();
        for (Side side : List.of(before, after)) {
            side.tail().ordered(role -> shown.status(keys.role(side.code(), role)).isPublished()).forEach(role -> rows.add(row(side, role, side.people().get(role), shown)));
            rows.add(row(side, RoleKey.OTHER, side.other(), shown));
        }
        return rows;
    }

    private MartRow row(Side side, RoleKey role, long people, Suppression shown) {
        CellStatus status = shown.status(keys.role(side.code(), role));
        long all = side.all();
        return input.row(MartTables.COHORT_ROLES)
                .fact("side", side.code()).fact("function", role.function()).fact("role", role.role())
                .measure("people", status, people)
                .share("share", Statuses.share(all, status.under(shown.status(side.whole()))), all == 0 ? null : Wilson.of(people, all));
    }
}
