package io.whither.cohorts;

/**
 * Two numbers that must be equal to the person.
 *
 * @param name the rule, as {@code ops.quality_results} stores it
 * @param place what it was checked on: a cohort, a month
 */
public record AccountingIdentity(String name, String place, long left, long right) {

    public boolean holds() {
        return left == right;
    }

    /** How many persons one side has more than the other. */
    public long difference() {
        return Math.abs(left - right);
    }

    @Override
    public String toString() {
        return name + " of " + place + ": " + left + (holds() ? " = " : " is not ") + right;
    }
}
