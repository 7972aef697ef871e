package io.whither.cohorts;

/** Two cohorts to be compared, by id. */
public record CohortPair(String cohortId, String againstId) {}
