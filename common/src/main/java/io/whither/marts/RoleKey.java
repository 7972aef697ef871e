package io.whither.marts;

import java.util.Comparator;

/** A function and a role; the role is the empty text when unclassified. */
public record RoleKey(String function, String role) implements Comparable<RoleKey> {

    /** The row that sums up the long tail. */
    public static final RoleKey OTHER = new RoleKey("other", "other");

    @Override
    public int compareTo(RoleKey that) {
        return Comparator.comparing(RoleKey::function).thenComparing(RoleKey::role).compare(this, that);
    }

    @Override
    public String toString() {
        return function + ":" + role;
    }
}
