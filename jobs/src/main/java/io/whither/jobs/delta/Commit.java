package io.whither.jobs.delta;

/**
 * A write that has happened.
 *
 * @param version of the table
 * @param rows written
 * @param files written
 * @param bytes of these files
 */
public record Commit(long version, long rows, long files, long bytes) {}
