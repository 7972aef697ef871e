package io.whither.cohorts;

import java.util.function.Function;

/** The columns of a transition that a definition may ask for, and where a {@link Leaver} holds them. */
public enum ExitField {
    ORIGIN_COMPANY_ID(Leaver::companyId),
    ORIGIN_GROUP_ID(Leaver::groupId),
    ORIGIN_FUNCTION(Leaver::function),
    ORIGIN_ROLE(Leaver::role),
    ORIGIN_LEVEL(Leaver::level),
    ORIGIN_COUNTRY(Leaver::country),
    ORIGIN_TITLE(Leaver::title),
    TENURE_MONTHS(Leaver::tenureMonths),
    EXIT_EARLIEST(Leaver::exitEarliest),
    EXIT_LATEST(Leaver::exitLatest),
    EXIT_INFERRED(Leaver::inferred),
    MOVE_TYPE(leaver -> leaver.moveType().code()),
    DESTINATION_KIND(leaver -> leaver.destinationKind().code()),
    DESTINATION_COMPANY_ID(Leaver::destinationCompanyId),
    DESTINATION_GROUP_ID(Leaver::destinationGroupId),
    DESTINATION_FUNCTION(Leaver::destinationFunction),
    DESTINATION_ROLE(Leaver::destinationRole),
    DESTINATION_LEVEL(Leaver::destinationLevel);

    private final Function<Leaver, Object> value;

    ExitField(Function<Leaver, Object> value) {
        this.value = value;
    }

    /** The column of {@code core.transitions}; the kind of destination is the one after silence was split. */
    public String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Object of(Leaver leaver) {
        return value.apply(leaver);
    }
}
