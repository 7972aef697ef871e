package io.whither.cohorts;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One side of a move: which employers and which work. An empty set asks nothing; a company or its group satisfies
 * the employers.
 */
public record Place(SortedSet<String> companies, SortedSet<String> groups, SortedSet<String> functions,
        SortedSet<String> roles, SortedSet<Integer> levels) implements Serializable {

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

    /** Companies or groups of these ids. */
    public static Place employers(Collection<String> ids) {
        return new Place(new TreeSet<>(ids), new TreeSet<>(ids), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    public Place withWork(Collection<String> functionCodes, Collection<String> roleCodes, Collection<Integer> levelNumbers) {
        return new Place(companies, groups, new TreeSet<>(functionCodes), new TreeSet<>(roleCodes), new TreeSet<>(levelNumbers));
    }

    /** Whether everything that satisfies this one satisfies the other. */
    boolean isWithin(Place other) {
        boolean employers = other.companies.isEmpty() && other.groups.isEmpty()
                || !(companies.isEmpty() && groups.isEmpty()) && other.companies.containsAll(companies) && other.groups.containsAll(groups);
        return employers && narrower(functions, other.functions) && narrower(roles, other.roles) && narrower(levels, other.levels);
    }

    /** Whether nothing satisfies both, each employer taken for one of its own. */
    boolean isApart(Place other) {
        return apart(companies, other.companies) && apart(groups, other.groups) || apart(functions, other.functions) || apart(roles, other.roles)
                || apart(levels, other.levels);
    }

    /** Whether two sets of allowed values have none in common; an empty one allows all. */
    static boolean apart(Collection<?> values, Collection<?> others) {
        return !values.isEmpty() && !others.isEmpty() && values.stream().noneMatch(others::contains);
    }

    /** Whether a set of allowed values allows no more than another; an empty one allows all. */
    static boolean narrower(Collection<?> values, Collection<?> others) {
        return others.isEmpty() || !values.isEmpty() && others.containsAll(values);
    }

    private static <T> SortedSet<T> frozen(SortedSet<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
