package io.whither.disclosure;

import java.util.List;
import java.util.Map;

/**
 * Another set of numbers that keeps all sums.
 *
 * @param numbers of the cells that it looked at, by cell
 * @param moved shown cells whose number differs: to be withheld, if the set is to agree with what is shown
 */
record Rearrangement(Map<Integer, Double> numbers, List<Integer> moved, double cost) {}
