package io.whither.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Coarse dates blur how soon people move on; intervals keep what is certain. */
class TimeAggregationTest {

    private static final long SEED = 11;
    private static final int PEOPLE = 3_000;
    private static final double TRUTH = TimeAggregation.truth(SEED, PEOPLE);

    @Test
    void monthsGiveTheTrueRate() {
        assertThat(TimeAggregation.of(1, SEED, PEOPLE).point()).isCloseTo(TRUTH, within(.02 * TRUTH));
    }

    @Test
    void quartersAndYearsHoldTheTrueRateBetweenWhatIsCertainAndWhatMayBe() {
        for (int months : new int[] {3, 12}) {
            TimeAggregation coarse = TimeAggregation.of(months, SEED, PEOPLE);
            assertThat(TRUTH).as(coarse.toString()).isBetween(coarse.least(), coarse.point());
        }
    }
}
