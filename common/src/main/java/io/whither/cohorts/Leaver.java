package io.whither.cohorts;

import io.whither.careers.DestinationKind;
import io.whither.careers.MoveType;

/**
 * What a cohort's definition may ask of one exit, as the as-of view sees it. Texts are null where there is none,
 * levels 0 where unclassified, months are numbers of {@code Months}.
 *
 * @param title the title that was left, as written
 * @param tenureMonths -1 when the start is unknown
 * @param destinationKind after silence was split: never {@code UNKNOWN}
 */
public record Leaver(String personId, int exitNumber, String companyId, String groupId, String function, String role,
        int level, String country, String title, int tenureMonths, int exitMonth, int exitEarliest, int exitLatest,
        boolean inferred, MoveType moveType, DestinationKind destinationKind, String destinationCompanyId,
        String destinationGroupId, String destinationFunction, String destinationRole, int destinationLevel) {}
