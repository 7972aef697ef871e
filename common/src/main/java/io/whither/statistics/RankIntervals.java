package io.whither.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Ranks of the categories of a multinomial sample by their probabilities, with sets that hold for all of them at once.
 * Of any two categories the one is tested against the other by the exact conditional binomial test; Holm's step-down
 * over all ordered pairs keeps the chance of any wrong order at 5 %.
 * Sources: Mogstad, Romano, Shaikh and Wilhelm 2024, Review of Economic Studies 91:476-518; for multinomial data Bazylik,
 * Mogstad, Romano, Shaikh and Wilhelm 2021, finite-sample method; Holm 1979.
 */
public final class RankIntervals {

    private RankIntervals() {}

    /**
     * @param counts one count a category, at least 0
     * @return the ranks in the order of the counts
     */
    public static List<RankInterval> of(long[] counts) {
        // Equal counts share their fate, so the work grows with the distinct counts, not with the categories.
        TreeMap<Long, Integer> bySize = new TreeMap<>(Comparator.reverseOrder());
        for (long count : counts) {
            bySize.merge(count, 1, Integer::sum);
        }
        long[] sizes = bySize.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] categories = bySize.values().stream().mapToInt(Integer::intValue).toArray();
        RankInterval[] ranks = ranks(categories, certainPairs(sizes, categories, counts.length));
        return Arrays.stream(counts)
                .mapToObj(count -> ranks[Arrays.binarySearch(negated(sizes), -count)]).toList();
    }

    private static long[] negated(long[] sizes) {
        return Arrays.stream(sizes).map(size -> -size).toArray();
    }

    /** The pairs of sizes, larger and smaller by index, whose order is beyond doubt. */
    private static List<int[]> certainPairs(long[] sizes, int[] categories, int all) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                comparisons.add(new Comparison(a, b, pValue(sizes[a], sizes[b])));
            }
        }
        Collections.sort(comparisons, Comparator.comparingDouble(Comparison::pValue));
        double hypotheses = (double) all * (all - 1);
        List<int[]> rejected = new ArrayList<>();
        for (Comparison pair : comparisons) {
            // Tied p-values stand or fall together at the strictest threshold that any of them meets.
            if (pair.pValue * hypotheses > 1 - Confidence.LEVEL) {
                break;
            }
            rejected.add(new int[] {pair.larger, pair.smaller});
            hypotheses -= (double) categories[pair.larger] * categories[pair.smaller];
        }
        return rejected;
    }

    /** Probability of so uneven a split when the smaller count has at least the probability of the larger. */
    private static double pValue(long larger, long smaller) {
        int both = Math.toIntExact(larger + smaller);
        return new BinomialDistribution(null, both, 0.5).cumulativeProbability(Math.toIntExact(smaller));
    }

    private static RankInterval[] ranks(int[] categories, List<int[]> certain) {
        int all = Arrays.stream(categories).sum();
        int[] above = new int[categories.length];
        int[] below = new int[categories.length];
        for (int[] pair : certain) {
            above[pair[1]] += categories[pair[0]];
            below[pair[0]] += categories[pair[1]];
        }
        RankInterval[] ranks = new RankInterval[categories.length];
        int rank = 1;
        for (int size = 0; size < categories.length; size++) {
            ranks[size] = new RankInterval(rank, above[size] + 1, all - below[size]);
            rank += categories[size];
        }
        return ranks;
    }

    private record Comparison(int larger, int smaller, double pValue) {}
}
