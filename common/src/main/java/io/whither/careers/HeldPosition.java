package io.whither.careers;

import io.whither.employers.PositionKind;
import io.whither.time.Months;
import io.whither.titles.JobFunction;

/**
 * A dated position with its point values.
 *
 * @param from first month
 * @param to last month; {@link #OPEN} when open
 * @param endsSomewhen past without a written end and with nothing after it that would date the end; {@code to} is then the first month
 */
record HeldPosition(Position position, DateBounds bounds, int from, int to, boolean endsSomewhen) {

    /** Later than every month. */
    static final int OPEN = Integer.MAX_VALUE - 1;

    /** That of a post beside a job, or of a line that says nothing: see {@link #rank}. */
    static final int LOWEST_RANK = 2;

    PositionKind kind() {
        return position.employer().kind();
    }

    /** Employment, own business or stealth: what can be a main job. */
    boolean isPaid() {
        return isPaid(position);
    }

    static boolean isPaid(Position position) {
        return rank(position) == 0;
    }

    /** How much a position says about what a person mainly did: 0 a paid job, 1 a state without one, 2 neither. */
    static int rank(Position position) {
        return switch (position.employer().kind()) {
            case EMPLOYMENT, SELF_EMPLOYED, STEALTH -> 0;
            case EDUCATION, CAREER_BREAK, RETIRED, MILITARY -> 1;
            case BOARD, ADVISORY, VOLUNTEER, SEARCHING, UNKNOWN -> LOWEST_RANK;
        };
    }

    /** What a person is in who has no paid job. */
    boolean isState() {
        return rank(position) == 1;
    }

    /** A post beside a job: has spells, is never the main one. */
    boolean isSide() {
        return switch (kind()) {
            case BOARD, ADVISORY, VOLUNTEER -> true;
            case EMPLOYMENT, SELF_EMPLOYED, STEALTH, EDUCATION, CAREER_BREAK, RETIRED, MILITARY, SEARCHING, UNKNOWN -> false;
        };
    }

    boolean isTeaching() {
        return kind() == PositionKind.EMPLOYMENT && position.title().function() == JobFunction.EDUCATION;
    }

    boolean isHeldIn(int month) {
        return from <= month && month <= to;
    }

    /** The same position, over at the latest in that month. */
    HeldPosition endingBy(int month) {
        return to <= month ? this : new HeldPosition(position, bounds, from, Math.max(month, from), endsSomewhen);
    }

    /** First month where a start was written; none where only the end is known. */
    int startMonth() {
        return bounds.hasStart() ? from : Months.NONE;
    }
}
