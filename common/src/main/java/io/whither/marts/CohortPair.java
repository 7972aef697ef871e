package io.whither.marts;

/** Two cohorts to be compared. */
public record CohortPair(String cohortId, String againstId) {}
