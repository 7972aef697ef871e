package io.whither.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {

    /** binom.test(alternative = "greater") of R 4.2.2 over all ordered pairs, p.adjust("holm"). */
    @Test
    void boundsAreThoseOfR() {
        long[] counts = {158, 143, 96, 94, 61, 40, 22, 9, 3, 1};
        List<RankInterval> ranks = RankIntervals.of(counts);
        assertThat(ranks.stream().mapToInt(RankInterval::rank)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(ranks.stream().mapToInt(RankInterval::low)).containsExactly(1, 1, 2, 2, 3, 5, 6, 7, 8, 8);
        assertThat(ranks.stream().mapToInt(RankInterval::high)).containsExactly(2, 4, 5, 5, 6, 7, 8, 10, 10, 10);
    }

    @Test
    void tiesShareRankAndBoundsWhateverTheOrder() {
        List<RankInterval> ranks = RankIntervals.of(new long[] {5, 900, 5, 0, 900});
        assertThat(ranks.get(1)).isEqualTo(new RankInterval(1, 1, 2)).isEqualTo(ranks.get(4));
        assertThat(ranks.get(0)).isEqualTo(new RankInterval(3, 3, 5)).isEqualTo(ranks.get(2));
        assertThat(ranks.get(3)).isEqualTo(new RankInterval(5, 3, 5));
        assertThat(RankIntervals.of(new long[0])).isEmpty();
        assertThat(RankIntervals.of(new long[] {3})).containsExactly(new RankInterval(1, 1, 1));
    }

    /** Testing pair by pair, as the definition says, gives the same as the short way over distinct counts. */
    @Test
    void theShortWayIsTheLongWay() {
        long seed = 3;
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            long[] counts = random.longs(2 + random.nextInt(12), 0, 60).toArray();
            assertThat(RankIntervals.of(counts)).as("seed %d, %s", seed, Arrays.toString(counts)).isEqualTo(longWay(counts));
        }
    }

    @Test
    void thousandsOfGroupsAreRanked() {
        Random random = new Random(1);
        long[] counts = random.ints(5_000).mapToLong(i -> (long) Math.exp(Math.abs(i % 1_000_000) / 125_000.0)).toArray();
        assertThat(RankIntervals.of(counts)).hasSize(5_000).allMatch(r -> r.low() <= r.rank() && r.rank() <= r.high());
    }

    private static List<RankInterval> longWay(long[] counts) {
        int size = counts.length;
        record Pair(int larger, int smaller, double pValue) {}
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                if (a != b) {
                    double tail = 0;
                    for (long k = counts[a]; k <= counts[a] + counts[b]; k++) {
                        tail += new BinomialDistribution(null, (int) (counts[a] + counts[b]), 0.5)
                                .probability((int) k);
                    }
                    pairs.add(new Pair(a, b, tail));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::pValue));
        int[] low = new int[size];
        int[] high = new int[size];
        Arrays.fill(low, 1);
        Arrays.fill(high, size);
        for (int i = 0; i < pairs.size() && pairs.get(i).pValue() * (pairs.size() - i) <= 0.05; i++) {
            low[pairs.get(i).smaller()]++;
            high[pairs.get(i).larger()]--;
        }
        return IntStream.range(0, size).mapToObj(i -> new RankInterval(
                1 + (int) Arrays.stream(counts).filter(c -> c > counts[i]).count(), low[i], high[i])).toList();
    }
}
