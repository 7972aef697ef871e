package io.whither.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestsOfHypothesesTest {

    /** Unaided vision of 7,477 women, Stuart 1953: chi-square 11.957 with 3 degrees of freedom, p = 0.0075. */
    private static final long[][] VISION =
            {{1520, 266, 124, 66}, {234, 1512, 432, 78}, {117, 362, 1772, 205}, {36, 82, 179, 492}};

    @Test
    void stuartMaxwellOnVision() {
        TestResult result = StuartMaxwell.of(VISION);
        assertThat(result.statistic()).isCloseTo(11.95656962, within(1e-7));
        assertThat(result.degreesOfFreedom()).isEqualTo(3);
        assertThat(result.pValue()).isCloseTo(0.007533425055, within(1e-9));
        assertThat(result.effect().estimate()).isCloseTo(Math.sqrt(11.95656962 / 7477), within(1e-9));
    }

    @Test
    void emptyCategoriesTakeNoDegreeOfFreedom() {
        long[][] wide = new long[6][6];
        for (int row = 0; row < 4; row++) {
            System.arraycopy(VISION[row], 0, wide[row], 1, 4);
        }
        long[][] shifted = new long[6][];
        System.arraycopy(wide, 0, shifted, 1, 5);
        shifted[0] = new long[6];
        TestResult result = StuartMaxwell.of(shifted);
        assertThat(result.statistic()).isCloseTo(11.95656962, within(1e-7));
        assertThat(result.degreesOfFreedom()).isEqualTo(3);
        assertThat(StuartMaxwell.of(new long[][] {{5, 0}, {0, 5}}).pValue()).isEqualTo(1);
        assertThat(StuartMaxwell.of(new long[0][0]).pValue()).isEqualTo(1);
    }

    /** Agresti 1990, approval of the prime minister: McNemar's chi-square without correction, R 4.2.2, 17.355932. */
    @Test
    void stuartMaxwellOfTwoCategoriesIsMcNemar() {
        TestResult result = StuartMaxwell.of(new long[][] {{794, 150}, {86, 570}});
        assertThat(result.statistic()).isCloseTo(17.355932, within(1e-6));
        assertThat(result.degreesOfFreedom()).isEqualTo(1);
    }

    /** binom.test of R 4.2.2. */
    @ParameterizedTest
    @CsvSource({"9, 2, 0.0654296875, 0.48224414764, 0.97716880170", "82, 18, 6.147807e-11, 0.7305229140, 0.8896887708"})
    void signTestIsTheExactBinomialTest(long up, long down, double pValue, double low, double high) {
        TestResult result = SignTest.of(up, down);
        assertThat(result.pValue()).isCloseTo(pValue, within(pValue * 1e-5));
        assertThat(result.effect().low()).isCloseTo(low, within(1e-8));
        assertThat(result.effect().high()).isCloseTo(high, within(1e-8));
        assertThat(SignTest.of(down, up).pValue()).isEqualTo(result.pValue());
    }

    @Test
    void signTestAtTheEdges() {
        assertThat(SignTest.of(5, 5).pValue()).isEqualTo(1);
        assertThat(SignTest.of(8, 0).effect().high()).isEqualTo(1);
        assertThat(SignTest.of(0, 8).pValue()).isCloseTo(2 / 256.0, within(1e-12));
        assertThatThrownBy(() -> SignTest.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** cuminc of R 4.2.2, package cmprsk 2.2-11, on {@code mgus2} in whole years by sex. */
    @Test
    void grayOnMgus2() {
        CompetingRisks female = Mgus2.of(Mgus2.FEMALE);
        CompetingRisks male = Mgus2.of(Mgus2.MALE);
        TestResult progression = GrayTest.of(female, male, 0);
        TestResult death = GrayTest.of(female, male, 1);
        assertThat(progression.statistic()).isCloseTo(1.245428263, within(1e-8));
        assertThat(progression.pValue()).isCloseTo(0.2644274540, within(1e-8));
        assertThat(death.statistic()).isCloseTo(11.823032482, within(1e-7));
        assertThat(death.pValue()).isCloseTo(0.0005850250, within(1e-9));
        assertThat(GrayTest.of(male, female, 1).statistic()).isCloseTo(death.statistic(), within(1e-7));
    }

    @Test
    void equalGroupsDoNotDiffer() {
        CompetingRisks female = Mgus2.of(Mgus2.FEMALE);
        assertThat(GrayTest.of(female, female, 0).statistic()).isCloseTo(0, within(1e-20));
        assertThat(GrayTest.of(female, female, 0).effect().estimate()).isZero();
    }
}
