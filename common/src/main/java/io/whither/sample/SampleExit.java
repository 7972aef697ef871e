package io.whither.sample;

import io.whither.careers.DestinationKind;

/**
 * An exit as it was planned, with what truly came next.
 *
 * @param next the destination; null when nothing came
 * @param bridge a break or course on the way to the destination; null for none
 * @param kind of the destination, whenever it begins
 * @param inferred whether the profile leaves the old job open
 */
public record SampleExit(SampleJob origin, int month, SampleJob next, SampleJob bridge, DestinationKind kind, boolean inferred) {}
