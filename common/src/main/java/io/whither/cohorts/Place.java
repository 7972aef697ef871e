package io.whither.cohorts;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One side of a move: which employers and which work. An empty set asks nothing; a company or its group satisfies
 * the employers.
 */
public record Place(SortedSet<String> companies, SortedSet<String> groups, SortedSet<String> functions,
        SortedSet<String> roles, SortedSet<Integer> levels) {

    /** Anywhere, anything. */
    public static final Place ANY = new Place(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    public Place {
        companies = frozen(companies);
        groups = frozen(groups);
        functions = frozen(functions);
        roles = frozen(roles);
        levels = frozen(levels);
        if (levels.stream().anyMatch(level -> level < 0 || level > 9)) {
            throw new IllegalArgumentException("levels " + levels + ": a level is 0 to 9");
        }
    }

    public static Place groups(String... ids) {
        return ANY.withGroups(java.util.List.of(ids));
    }

    public Place withGroups(Collection<String> ids) {
        return new Place(companies, new TreeSet<>(ids), functions, roles, levels);
    }

    public Place withFunctions(Collection<String> codes) {
        return new Place(companies, groups, new TreeSet<>(codes), roles, levels);
    }

    private static <T> SortedSet<T> frozen(SortedSet<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
