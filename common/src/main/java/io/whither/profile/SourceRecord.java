package io.whither.profile;

import java.time.LocalDate;

/**
 * One readable record of a source.
 *
 * @param observedOn when the source last looked, where the record says so; else null
 * @param profileUpdatedOn when the profile last changed, where the record says so; else null
 */
public record SourceRecord(PersonKey person, LocalDate observedOn, LocalDate profileUpdatedOn, ProfileContent content) {}
