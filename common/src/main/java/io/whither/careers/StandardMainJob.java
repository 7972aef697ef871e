package io.whither.careers;

import java.util.Comparator;
import java.util.List;

/**
 * Paid employment, then own business and stealth, then teaching beside a job, then education, breaks, retirement and military
 * service; then the later start, the longer stay, the higher seniority, the order on the profile.
 */
final class StandardMainJob implements MainJobRule {

    private record Criterion(String name, Comparator<HeldPosition> order) {}

    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("kind of work", (one, other) -> Integer.compare(precedence(one), precedence(other))),
            new Criterion("later start", (one, other) -> Integer.compare(other.from(), one.from())),
            new Criterion("longer stay", (one, other) -> Integer.compare(other.to(), one.to())),
            new Criterion("higher level", (one, other) -> Integer.compare(other.position().title().level(), one.position().title().level())),
            new Criterion("order on the profile", (one, other) -> Integer.compare(one.position().number(), other.position().number())));

    @Override
    public int compare(HeldPosition one, HeldPosition other) {
        for (int i = 0; i < CRITERIA.size(); i++) {
            int difference = CRITERIA.get(i).order().compare(one, other);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    @Override
    public String criterion(HeldPosition one, HeldPosition other) {
        return CRITERIA.stream().filter(criterion -> criterion.order().compare(one, other) != 0).map(Criterion::name).findFirst().orElse("none");
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
