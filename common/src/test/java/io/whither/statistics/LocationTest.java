package io.whither.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @Test
    void medianOfEvenlyManyIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(Median.of(Histogram.of(1, 2, 9, 4)).estimate()).isEqualTo(3);
        assertThat(Median.of(Histogram.of(7)).estimate()).isEqualTo(7);
        assertThatThrownBy(() -> Median.of(Histogram.EMPTY)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Places of the order statistics at 95 %: Conover 1999, Practical Nonparametric Statistics, table A3; qbinom of R. */
    @ParameterizedTest
    @CsvSource({"6, 1, 6", "8, 1, 8", "9, 2, 8", "10, 2, 9", "15, 4, 12", "20, 6, 15", "30, 10, 21", "100, 40, 61"})
    void medianIsBoundedByOrderStatistics(int size, double low, double high) {
        int[] values = IntStream.rangeClosed(1, size).toArray();
        Interval median = Median.of(Histogram.of(values));
        assertThat(median.low()).isEqualTo(low);
        assertThat(median.high()).isEqualTo(high);
    }

    @Test
    void fiveValuesAllowNoBounds() {
        assertThat(Median.of(Histogram.of(1, 2, 3, 4, 5)).hasBounds()).isFalse();
    }

    @Test
    void medianOfAHistogramIsThatOfTheSortedValues() {
        long seed = 11;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int[] values = random.ints(1 + random.nextInt(40), 0, 8).toArray();
            int[] sorted = values.clone();
            Arrays.sort(sorted);
            double expected = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
            assertThat(Median.of(Histogram.of(values)).estimate()).as("seed %d round %d", seed, round).isEqualTo(expected);
        }
    }

    /** Student's sleep data, second drug: t.test of R 4.2.2, 0.8976775 to 3.7623225. */
    @Test
    void meanHasStudentsInterval() {
        double[] extra = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        Interval mean = Mean.of(10, Arrays.stream(extra).sum(), Arrays.stream(extra).map(x -> x * x).sum());
        assertThat(mean.estimate()).isCloseTo(2.33, within(1e-12));
        assertThat(mean.low()).isCloseTo(0.8976775394, within(1e-9));
        assertThat(mean.high()).isCloseTo(3.7623224606, within(1e-9));
    }

    /** The same data, both drugs: t.test of R 4.2.2, Welch, -3.3654832 to 0.2054832. */
    @Test
    void differenceOfMeansHasWelchsInterval() {
        Interval difference = Mean.difference(10, 7.5, 34.43, 10, 23.3, 90.37);
        assertThat(difference.estimate()).isCloseTo(-1.58, within(1e-12));
        assertThat(difference.low()).isCloseTo(-3.3654832307, within(1e-8));
        assertThat(difference.high()).isCloseTo(0.2054832307, within(1e-8));
    }

    @Test
    void oneValueAllowsNoBounds() {
        assertThat(Mean.of(1, 2, 4).hasBounds()).isFalse();
        assertThat(Mean.of(4, 8, 16).low()).isEqualTo(2);
    }
}
