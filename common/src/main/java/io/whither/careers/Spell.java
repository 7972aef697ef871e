package io.whither.careers;

/**
 * The maximal time with one group. Months are numbers of {@code Months}, {@code Months.NONE} where unknown.
 *
 * @param number from 0 in order of time
 * @param isOpen open on paper
 * @param startMonth the first month, as a point value
 * @param endMonth the last month, as a point value, inferred or not; none while it is open or unknown
 * @param inferredEnd the month of the inferred exit; none when it is not inferred
 * @param holdsFrom the month from which the inferred exit holds; none when it is not inferred
 * @param isMain whether it was the main job in at least one month
 * @param positionCount a line that stands twice on the profile is one
 * @param tenureMonths whole months, both end months counted; -1 when the start is unknown
 */
public record Spell(int number, String groupId, String companyId, int startEarliest, int startLatest, int endEarliest,
        int endLatest, boolean isOpen, int startMonth, int endMonth, int inferredEnd, int holdsFrom, boolean isMain, int positionCount,
        int firstLevel, int lastLevel, String function, String role, int tenureMonths) {}
