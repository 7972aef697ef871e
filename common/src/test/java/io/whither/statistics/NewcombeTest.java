package io.whither.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

    /** Newcombe 1998, Statistics in Medicine 17:873-890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926", "0, 10, 0, 20, -0.1611, 0.2775", "10, 10, 0, 10, 0.6075, 1.0000"})
    void independentSharesArePublishedOnes(long part1, long whole1, long part2, long whole2, double low, double high) {
        Interval interval = Newcombe.independent(part1, whole1, part2, whole2);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    /** Fagerland, Lydersen and Laake 2014, Statistics in Medicine 33:2850-2875: airway reactivity of 21 children. */
    @Test
    void pairedSharesArePublishedOnes() {
        Interval interval = Newcombe.paired(1, 1, 7, 12);
        assertThat(interval.estimate()).isCloseTo(-0.286, within(5e-4));
        assertThat(interval.low()).isCloseTo(-0.507, within(5e-4));
        assertThat(interval.high()).isCloseTo(-0.026, within(5e-4));
    }

    @Test
    void pairedIntervalNarrowsWithCorrelation() {
        Interval together = Newcombe.paired(90, 10, 5, 95);
        Interval apart = Newcombe.paired(50, 50, 45, 55);
        assertThat(together.estimate()).isEqualTo(apart.estimate());
        assertThat(together.high() - together.low()).isLessThan(apart.high() - apart.low());
    }

    @Test
    void nobodyChangingStillHasAnInterval() {
        assertThat(Newcombe.paired(10, 0, 0, 10).contains(0)).isTrue();
        assertThat(Newcombe.paired(0, 0, 0, 10).estimate()).isZero();
    }
}
