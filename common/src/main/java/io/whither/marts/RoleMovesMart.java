package io.whither.marts;

import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code cohort_role_moves}: from role to role, of those with a job after. Every role after has a row {@code other} for the roles
 * before that have too few people, or for all of them, see {@link MartInput#mergesMoves}; the rows of a role after add up to it in {@code cohort_roles}.
 */
final class RoleMovesMart implements CohortMart {

    private final MartInput input;
    private final CellKeys keys;
    private final RolesMart roles;
    /** Role after, then role before. */
    private final Map<RoleKey, Map<RoleKey, Long>> rows = new LinkedHashMap<>();

    RoleMovesMart(MartInput input, RolesMart roles) {
        this.input = input;
        this.keys = input.keys();
        this.roles = roles;
        Map<RoleKey, Long> after = input.counts().rolesAfter();
        roles.listedAfter().forEach(to -> rows.put(to, into(to)));
        long rest = after.entrySet().stream().filter(e -> !roles.listedAfter().contains(e.getKey())).mapToLong(Map.Entry::getValue).sum();
        rows.put(RoleKey.OTHER, Map.of(RoleKey.OTHER, rest));
    }

    private Map<RoleKey, Long> into(RoleKey to) {
        Map<RoleKey, Long> people = new TreeMap<>();
        input.counts().moves().forEach((from, targets) -> {
            if (targets.getOrDefault(to, 0L) > 0) {
                people.put(from, targets.get(to));
            }
        });
        Tail<RoleKey> tail = Tail.of(people, input.minPersons(), from -> !input.mergesMoves() && roles.listedBefore().contains(from));
        Map<RoleKey, Long> shown = new LinkedHashMap<>();
        tail.listed().forEach(from -> shown.put(from, people.get(from)));
        shown.put(RoleKey.OTHER, tail.other().stream().mapToLong(people::get).sum());
        return shown;
    }

    @Override
    public void declare(CellSystem system) {
        Map<RoleKey, List<String>> out = new TreeMap<>();
        rows.forEach((to, from) -> {
            List<String> parts = new ArrayList<>();
            from.forEach((role, people) -> {
                boolean other = role.equals(RoleKey.OTHER);
                parts.add(other ? system.add(keys.move(role, to), people, CellRole.OTHER)
                        : system.add(keys.move(role, to), people, CellRole.DETAIL, input.minPersons()));
                if (!other) {
                    out.computeIfAbsent(role, key -> new ArrayList<>()).add(keys.move(role, to));
                }
            });
            system.sum(keys.role("after", to), parts);
        });
        out.forEach((from, parts) -> declareOut(system, from, parts));
    }

    /** Nobody leaves a role more often than it had people. */
    private void declareOut(CellSystem system, RoleKey from, List<String> parts) {
        long sum = parts.stream().mapToLong(part -> system.cell(part).persons()).sum();
        long before = system.cell(keys.role("before", from)).persons();
        List<String> all = new ArrayList<>(parts);
        all.add(system.add(keys.hidden("elsewhere from " + from), before - sum, CellRole.SLACK));
        system.sum(keys.role("before", from), all);
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        List<MartRow> made = new ArrayList<>();
        // By name: the place of a withheld row must not tell its number.
        new TreeMap<>(rows).forEach((to, from) -> new TreeMap<>(from).forEach((role, people) -> {
            if (people > 0) {
                made.add(input.row(MartTables.COHORT_ROLE_MOVES)
                        .fact("from_function", role.function()).fact("from_role", role.role())
                        .fact("to_function", to.function()).fact("to_role", to.role())
                        .measure("people", shown.status(keys.move(role, to)), people));
            }
        }));
        return made;
    }
}
