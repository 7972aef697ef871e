package io.whither.careers;

/**
 * An exit from a spell that was the main job, and what came next. Months are numbers of {@code Months},
 * {@code Months.NONE} where there is none; texts are null where there is none; levels are 0 where unclassified.
 *
 * @param number from 0 in order of time
 * @param originTitle title of the position that was main in the exit month, as written
 * @param exitMonth the point value; {@code exitEarliest} and {@code exitLatest} keep the truth
 * @param exitLatest none when only the time of observation bounds it
 * @param latestLevel of the main job now; -1 without a job
 * @param gapMonths whole months between exit and start, 0 when they touch; -1 when nothing follows
 * @param gapMax the largest gap that the intervals allow; -1 when nothing follows
 * @param bridgedBy the kind of state that lay between; null when none did
 * @param returnedMonth the month in which the person was back in the origin group, by this or a later job; none when never
 */
public record Transition(int number, int spellNumber, String originCompanyId, String originGroupId,
        String originFunction, String originRole, int originLevel, String originCountry, String originTitle,
        int tenureMonths, int exitMonth, int exitEarliest, int exitLatest, boolean exitInferred, int holdsFrom, MoveType moveType,
        DestinationKind destinationKind, String destinationCompanyId, String destinationGroupId,
        String destinationFunction, String destinationRole, int destinationLevel, int latestLevel, int startMonth,
        int gapMonths, int gapMax, boolean continued, String bridgedBy, int returnedMonth) {

    /** Levels gained; null when one of the two is unknown. */
    public Integer seniorityChange() {
        return originLevel == 0 || destinationLevel == 0 ? null : Integer.valueOf(destinationLevel - originLevel);
    }
}
