package io.whither.employers;

/** The ultimate parent of a company in a month, under one {@link OwnershipView}. */
@FunctionalInterface
public interface GroupLookup {

    /**
     * @param companyId never null
     * @param month a number of {@code Months}
     * @return the id of the ultimate parent; the company itself when it has none
     */
    String groupAt(String companyId, int month);

    /**
     * Whether the group is known to be the same in every month. A lookup that cannot tell says no, which costs time, never
     * rightness.
     */
    default boolean isFixed(String companyId) {
        return false;
    }
}
