package io.whither.settings;

import java.time.LocalDate;

/**
 * One delivery of profiles, or a series of them.
 *
 * @param name lower-case letters, digits, hyphens and underscores; unique
 * @param format name of a vendor format
 * @param path file, folder or glob; absolute where it is local
 * @param snapshotDate date of the delivery; null when the path or the records say it
 * @param priority of two sources on the same dates the larger wins
 */
public record Source(String name, String format, String path, LocalDate snapshotDate, int priority) {}
