package io.whither.marts;

import java.util.Map;
import java.util.stream.Stream;

/** Roles by the columns of the tables that have them. */
final class RoleRows {

    private RoleRows() {}

    static RoleKey own(Map<String, String> row) {
        return new RoleKey(row.get("function"), row.get("role"));
    }

    static RoleKey from(Map<String, String> row) {
        return new RoleKey(row.get("from_function"), row.get("from_role"));
    }

    static RoleKey to(Map<String, String> row) {
        return new RoleKey(row.get("to_function"), row.get("to_role"));
    }

    static NamedOnes named(RoleKey role, Stream<RoleKey> rows) {
        return NamedOnes.of(role.toString(), RoleKey.OTHER.toString(), rows.map(RoleKey::toString).toList());
    }

    static long people(Map<RoleKey, Long> people, NamedOnes roles) {
        return people.entrySet().stream().filter(e -> roles.has(e.getKey().toString())).mapToLong(Map.Entry::getValue).sum();
    }
}
