package io.whither.statistics;

/**
 * A rank and the ranks that the data do not exclude, all ranks of one table simultaneously at 95 %. Rank 1 is the largest.
 *
 * @param rank ties share the smaller number
 */
public record RankInterval(int rank, int low, int high) {}
