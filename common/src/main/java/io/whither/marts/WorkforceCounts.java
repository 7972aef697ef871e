package io.whither.marts;

/**
 * A month of one group, function and level.
 *
 * @param headcount people whose main job it was in the month
 * @param hires people who joined the group in the month
 * @param exits people whose last month in the group it was
 * @param promotions internal moves to a higher level, all of them among {@code internalMoves}
 * @param stayed people of the headcount 12 months ago who are in the group still
 */
public record WorkforceCounts(long headcount, long hires, long exits, long internalMoves, long promotions, long stayed) {

    public static final WorkforceCounts NONE = new WorkforceCounts(0, 0, 0, 0, 0, 0);

    public WorkforceCounts {
        if (promotions > internalMoves || Math.min(Math.min(headcount, hires), Math.min(exits, stayed)) < 0 || promotions < 0) {
            throw new IllegalArgumentException("headcount " + headcount + ", hires " + hires + ", exits " + exits + ", internal moves "
                    + internalMoves + ", promotions " + promotions + ", stayed " + stayed + ": counts are at least 0, promotions are internal moves");
        }
    }
}
