package io.whither.careers;

import java.util.Comparator;

/** Which of the positions held in a month is the main one: the first in this order. States count only where no paid job is held. */
@FunctionalInterface
interface MainJobRule extends Comparator<HeldPosition> {

    /**
     * Paid employment, then own business and stealth, then teaching beside a job, then education, breaks, retirement and military service;
     * then the later start, the longer stay, the higher seniority, the order on the profile.
     */
    MainJobRule STANDARD = MainJobRule::byKindAndTime;

    /** A total order of positions with different numbers. */
    @Override
    int compare(HeldPosition one, HeldPosition other);

    private static int byKindAndTime(HeldPosition one, HeldPosition other) {
        int byPrecedence = Integer.compare(precedence(one), precedence(other));
        if (byPrecedence != 0) {
            return byPrecedence;
        }
        int byLaterStart = Integer.compare(other.from(), one.from());
        if (byLaterStart != 0) {
            return byLaterStart;
        }
        int byLongerStay = Integer.compare(other.to(), one.to());
        if (byLongerStay != 0) {
            return byLongerStay;
        }
        int byLevel = Integer.compare(other.position().title().level(), one.position().title().level());
        return byLevel != 0 ? byLevel : Integer.compare(one.position().number(), other.position().number());
    }

    private static int precedence(HeldPosition held) {
        return switch (held.kind()) {
            case EMPLOYMENT -> held.isTeaching() ? 2 : 0;
            case SELF_EMPLOYED, STEALTH -> 1;
            case EDUCATION, CAREER_BREAK, RETIRED, MILITARY -> 3;
            case BOARD, ADVISORY, VOLUNTEER, SEARCHING, UNKNOWN -> 4;
        };
    }
}
