package io.whither.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often the 95 % intervals hold the truth, over 1,000 simulated cohorts with known truths. The shares are printed. */
class CoverageTest {

    private static final long SEED = 20_221_101;
    private static final int COHORTS = 1_000;
    private static final double LEAST = 0.93;
    private static final double MOST = 0.975;

    @Test
    void shares() {
        assertNominal("share", random -> {
            double truth = 0.02 + 0.6 * random.nextDouble();
            int people = 200 + random.nextInt(2_000);
            return Wilson.of(draw(random, people, truth), people).contains(truth);
        });
    }

    @Test
    void differencesOfTwoCohorts() {
        assertNominal("difference of two cohorts", random -> {
            double first = 0.05 + 0.4 * random.nextDouble();
            double second = 0.05 + 0.4 * random.nextDouble();
            int size1 = 100 + random.nextInt(1_000);
            int size2 = 100 + random.nextInt(1_000);
            return Newcombe.independent(draw(random, size1, first), size1, draw(random, size2, second), size2).contains(first - second);
        });
    }

    @Test
    void differencesBeforeAndAfter() {
        assertNominal("difference before and after", random -> {
            double[] cells = {0.05 + 0.2 * random.nextDouble(), 0.02 + 0.1 * random.nextDouble(), 0.02 + 0.2 * random.nextDouble(), 0};
            cells[3] = 1 - cells[0] - cells[1] - cells[2];
            long[] counts = multinomial(random, 150 + random.nextInt(1_000), cells);
            return Newcombe.paired(counts[0], counts[1], counts[2], counts[3]).contains(cells[1] - cells[2]);
        });
    }

    @Test
    void meansOfSeniorityChange() {
        double[] changes = {0.02, 0.05, 0.15, 0.5, 0.18, 0.07, 0.03};
        double truth = 0;
        for (int i = 0; i < changes.length; i++) {
            truth += (i - 3) * changes[i];
        }
        double mean = truth;
        assertNominal("mean seniority change", random -> {
            long[] counts = multinomial(random, 50 + random.nextInt(500), changes);
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < counts.length; i++) {
                sum += (i - 3) * counts[i];
                squares += (i - 3) * (i - 3) * counts[i];
            }
            return Mean.of(Arrays.stream(counts).sum(), sum, squares).contains(mean);
        });
    }

    /** All ranks of a cohort at once; the method promises at least 95 %. */
    @Test
    void ranksSimultaneously() {
        double held = held("ranks, all at once", random -> {
            double[] shares = zipf(40, 0.6 + 0.8 * random.nextDouble());
            long[] counts = multinomial(random, 500 + random.nextInt(3_000), shares);
            List<RankInterval> ranks = RankIntervals.of(counts);
            for (int i = 0; i < shares.length; i++) {
                double share = shares[i];
                int best = 1 + (int) Arrays.stream(shares).filter(s -> s > share).count();
                int worst = (int) Arrays.stream(shares).filter(s -> s >= share).count();
                if (ranks.get(i).low() > best || ranks.get(i).high() < worst) {
                    return false;
                }
            }
            return true;
        });
        assertThat(held).as("seed %d", SEED).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void cumulativeIncidence() {
        for (int month : new int[] {3, 6, 12}) {
            assertNominal("cumulative incidence at " + month + " months", random -> {
                CareerAfter truth = CareerAfter.random(random);
                Incidence estimate = AalenJohansen.of(truth.sample(random, 150 + random.nextInt(600))).curve(0).get(month);
                return estimate.share().contains(truth.incidence(month));
            });
        }
    }

    /** The median of whole numbers has few values to choose from, so its interval holds more often, never less. */
    @Test
    void mediansOfMonths() {
        double[] months = {0.3, 0.1, 0.08, 0.08, 0.08, 0.08, 0.07, 0.07, 0.07, 0.07};
        double held = held("median gap", random -> {
            TreeMap<Integer, Long> counts = new TreeMap<>();
            long[] drawn = multinomial(random, 20 + random.nextInt(500), months);
            for (int i = 0; i < drawn.length; i++) {
                if (drawn[i] > 0) {
                    counts.put(i, drawn[i]);
                }
            }
            return Median.of(new Histogram(counts)).contains(3);
        });
        assertThat(held).as("seed %d", SEED).isGreaterThanOrEqualTo(0.95);
    }

    private static void assertNominal(String what, Predicate<Random> cohort) {
        assertThat(held(what, cohort)).as("%s, seed %d", what, SEED).isBetween(LEAST, MOST);
    }

    private static double held(String what, Predicate<Random> cohort) {
        Random random = new Random(SEED);
        long holds = IntStream.range(0, COHORTS).filter(i -> cohort.test(random)).count();
        double share = (double) holds / COHORTS;
        System.out.printf(Locale.ROOT, "coverage of the 95 %% interval, %s: %.1f %% of %d cohorts%n", what, 100 * share, COHORTS);
        return share;
    }

    private static long draw(Random random, int people, double share) {
        long count = 0;
        for (int i = 0; i < people; i++) {
            count += random.nextDouble() < share ? 1 : 0;
        }
        return count;
    }

    private static long[] multinomial(Random random, int people, double[] shares) {
        long[] counts = new long[shares.length];
        for (int i = 0; i < people; i++) {
            double at = random.nextDouble();
            int category = 0;
            while (category < shares.length - 1 && at >= shares[category]) {
                at -= shares[category++];
            }
            counts[category]++;
        }
        return counts;
    }

    private static double[] zipf(int size, double exponent) {
        double[] shares = IntStream.rangeClosed(1, size).mapToDouble(rank -> Math.pow(rank, -exponent)).toArray();
        double whole = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / whole).toArray();
    }

    /** Half of the leavers start at once, others later at a steady pace, into one of two kinds; observation ends at random. */
    private record CareerAfter(double atOnce, double pace, double firstKind) {

        static CareerAfter random(Random random) {
            return new CareerAfter(0.2 + 0.4 * random.nextDouble(), 0.02 + 0.1 * random.nextDouble(), 0.5 + 0.3 * random.nextDouble());
        }

        double incidence(int month) {
            return firstKind * (1 - (1 - atOnce) * Math.pow(1 - pace, month));
        }

        CompetingRisks sample(Random random, int people) {
            long[][] events = new long[31][2];
            long[] censored = new long[31];
            for (int i = 0; i < people; i++) {
                int seen = 4 + random.nextInt(27);
                int month = 0;
                if (random.nextDouble() >= atOnce) {
                    month = 1;
                    while (random.nextDouble() >= pace && month <= seen) {
                        month++;
                    }
                }
                int kind = random.nextDouble() < firstKind ? 0 : 1;
                if (month <= seen) {
                    events[month][kind]++;
                } else {
                    censored[seen]++;
                }
            }
            return new CompetingRisks(events, censored);
        }
    }
}
