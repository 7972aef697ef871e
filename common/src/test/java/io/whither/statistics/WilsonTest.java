package io.whither.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    /** Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3; more digits from R 4.2.2, prop.test without correction. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2552885199, 0.3662095770", "15, 148, 0.06238639953, 0.16048724172", "0, 20, 0, 0.1611251581",
        "1, 29, 0.0061, 0.1718"})
    void boundsArePublishedOnes(long part, long whole, double low, double high) {
        Interval interval = Wilson.of(part, whole);
        double digits = whole == 29 ? 5e-5 : 1e-9;
        assertThat(interval.estimate()).isEqualTo((double) part / whole);
        assertThat(interval.low()).isCloseTo(low, within(digits));
        assertThat(interval.high()).isCloseTo(high, within(digits));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "81, 263", "5000, 2000000"})
    void aWeightedShareWithWholeSizeIsTheUnweighted(long part, long whole) {
        Interval weighted = Wilson.weighted((double) part / whole, whole);
        assertThat(weighted.low()).isCloseTo(Wilson.of(part, whole).low(), within(1e-9));
        assertThat(weighted.high()).isCloseTo(Wilson.of(part, whole).high(), within(1e-9));
    }

    @Test
    void sharesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> Wilson.of(3, 2)).hasMessage("3 of 2 is no share");
        assertThatThrownBy(() -> Wilson.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.weighted(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
