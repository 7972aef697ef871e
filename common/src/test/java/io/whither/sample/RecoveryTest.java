package io.whither.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.sample.Recovery.Aspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was planted is found again, through vendors' lines, employers, titles and the kernel. */
class RecoveryTest {

    private static final long SEED = 7;

    @Test
    void withoutNoiseEveryExitIsRecoveredExactlyAndNoneIsInvented() {
        Recovery recovery = Recovery.of(Noise.NONE, SEED, 2_000);
        for (Aspect aspect : new Aspect[] {Aspect.EXIT, Aspect.EXIT_MONTH, Aspect.EXIT_INTERVAL, Aspect.KIND, Aspect.DESTINATION_GROUP, Aspect.START_MONTH}) {
            assertThat(recovery.share(aspect)).as(aspect + " " + recovery.differences()).isEqualTo(1);
        }
        assertThat(recovery.spurious()).as("spurious " + recovery.differences()).isZero();
        assertThat(recovery.share(Aspect.LEVEL_BEFORE)).isGreaterThan(.99);
        assertThat(recovery.share(Aspect.LEVEL_AFTER)).isGreaterThan(.99);
    }

    @ParameterizedTest(name = "under {0} at least {1} of the exits, {2} of their kinds, {3} within the interval")
    @CsvSource({
        "alias .3, .97, .99, .99",
        "year only .08, .98, .98, .99",
        "year only 1, .95, .9, .97",
        "missing start .05, .99, .99, .99",
        "overlap .25, .99, .99, .99",
        "left open .03, .98, .98, .98",
        "side job .25, .99, .99, .99",
        "copied line .02, .99, .99, .99",
        "as in real ones, .95, .97, .98",
    })
    void underNoiseLittleIsLost(String noise, double exits, double kinds, double intervals) {
        Recovery recovery = Recovery.of(AccuracyBenchmark.noises().get(noise), SEED, 1_000);
        assertThat(recovery.share(Aspect.EXIT)).as("exits").isGreaterThanOrEqualTo(exits);
        assertThat(recovery.share(Aspect.KIND)).as("kinds").isGreaterThanOrEqualTo(kinds);
        assertThat(recovery.share(Aspect.EXIT_INTERVAL)).as("intervals").isGreaterThanOrEqualTo(intervals);
    }
}
