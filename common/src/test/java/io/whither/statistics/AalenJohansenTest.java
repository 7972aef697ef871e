package io.whither.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AalenJohansenTest {

    private static final AalenJohansen MGUS2 = AalenJohansen.of(Mgus2.of(Mgus2.FEMALE, Mgus2.MALE));

    /** survfit of R 4.2.2, package survival 3.5-3, on {@code mgus2} in whole years: pstate and std.err. */
    @ParameterizedTest
    @CsvSource({
        "0, 1384, 0.008670520231, 0.002492088973, 0.1177745665, 0.008664579662",
        "1, 1207, 0.017355407522, 0.003511793214, 0.1640939654, 0.009957997683",
        "5, 874, 0.039281988974, 0.005240252279, 0.3661943388, 0.012999707993",
        "10, 424, 0.069001401366, 0.007099526096, 0.5530436887, 0.014071406955",
        "20, 57, 0.098426344048, 0.009641812461, 0.7166116443, 0.015606726841",
        "30, 3, 0.132135870851, 0.019903227604, 0.7733674447, 0.019988957320"})
    void incidenceAndItsErrorAreThoseOfR(int year, long atRisk, double progression, double error, double death, double deathError) {
        // R lists those at risk just after the last event before year 30; the year itself has none.
        Incidence first = MGUS2.curve(0).get(year);
        Incidence second = MGUS2.curve(1).get(year);
        if (year < 30) {
            assertThat(first.atRisk()).isEqualTo(atRisk);
        }
        assertThat(first.share().estimate()).isCloseTo(progression, within(1e-9));
        assertThat(Math.sqrt(first.variance())).isCloseTo(error, within(1e-9));
        assertThat(second.share().estimate()).isCloseTo(death, within(1e-9));
        assertThat(Math.sqrt(second.variance())).isCloseTo(deathError, within(1e-9));
    }

    @Test
    void withoutCensoringItIsTheShareWithTheBinomialVariance() {
        CompetingRisks data = new CompetingRisks(new long[][] {{30, 10}, {20, 0}, {5, 35}}, new long[3]);
        List<Incidence> curve = AalenJohansen.of(data).curve(0);
        assertThat(curve.get(1).share().estimate()).isCloseTo(0.5, within(1e-12));
        assertThat(curve.get(1).variance()).isCloseTo(0.25 / 100, within(1e-12));
        assertThat(curve.get(2).variance()).isCloseTo(0.55 * 0.45 / 100, within(1e-12));
    }

    /** Kalbfleisch and Prentice 2002, section 1.4: log(-log) of the estimate plus and minus z errors. */
    @Test
    void boundsAreSymmetricOnTheLogLogScale() {
        Interval share = MGUS2.curve(1).get(10).share();
        double middle = Math.log(-Math.log(share.estimate()));
        assertThat(Math.log(-Math.log(share.low())) - middle).isCloseTo(middle - Math.log(-Math.log(share.high())), within(1e-9));
        assertThat(share.contains(share.estimate())).isTrue();
    }

    @Test
    void anIncidenceOfZeroHasNoBoundsAndTheCurveEndsWithThoseAtRisk() {
        CompetingRisks data = new CompetingRisks(new long[][] {{0, 1}, {0, 0}, {0, 0}, {0, 0}}, new long[] {0, 3, 0, 0});
        List<Incidence> curve = AalenJohansen.of(data).curve(0);
        assertThat(curve).hasSize(2);
        assertThat(curve.get(1).share().hasBounds()).isFalse();
        assertThat(AalenJohansen.of(new CompetingRisks(new long[0][], new long[0])).curve(0)).isEmpty();
    }
}
