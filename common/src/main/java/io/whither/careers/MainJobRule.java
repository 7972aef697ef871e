package io.whither.careers;

import java.util.Comparator;

/** Which of the positions held in a month is the main one: the first in this order. States count only where no paid job is held. */
@FunctionalInterface
interface MainJobRule {

    /**
     * Paid employment, then own business and stealth, then teaching beside a job, then education, breaks, retirement and military service;
     * then the later start, the longer stay, the higher seniority, the order on the profile.
     */
    MainJobRule STANDARD = () -> Comparator.comparingInt(MainJobRule::precedence)
            .thenComparing(Comparator.comparingInt(HeldPosition::from).reversed())
            .thenComparing(Comparator.comparingInt(HeldPosition::to).reversed())
            .thenComparing(Comparator.comparingInt((HeldPosition held) -> held.position().title().level()).reversed())
            .thenComparingInt(held -> held.position().number());

    /** A total order of positions with different numbers. */
    Comparator<HeldPosition> order();

    private static int precedence(HeldPosition held) {
        return switch (held.kind()) {
            case EMPLOYMENT -> held.isTeaching() ? 2 : 0;
            case SELF_EMPLOYED, STEALTH -> 1;
            case EDUCATION, CAREER_BREAK, RETIRED, MILITARY -> 3;
            case BOARD, ADVISORY, VOLUNTEER, SEARCHING, UNKNOWN -> 4;
        };
    }
}
