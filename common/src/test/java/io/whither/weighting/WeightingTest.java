package io.whither.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leavers {@code country/function=people}, targets by axis, and the weights of the strata in alphabetical order; each worked out by hand. */
class WeightingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "half and half                        | DE/legal=20 US/legal=80                       | COUNTRY DE=0.5 US=0.5                            | 10 | 2.5 0.625     | 1",
        "the unknown keep their share         | /legal=20 DE/legal=20 US/legal=60             | COUNTRY DE=0.5 US=0.5                            | 10 | 1 2 0.6667    | 1",
        "without a target likewise            | DE/legal=20 FR/legal=20 US/legal=60           | COUNTRY DE=0.5 US=0.5                            | 10 | 2 1 0.6667    | 1",
        "a target without people is dropped   | DE/legal=20 US/legal=80                       | COUNTRY DE=0.4 FR=0.2 US=0.4                     | 10 | 2.5 0.625     | 0.8",
        "too few people keep their share too  | DE/legal=20 FR/legal=9 GB/legal=3 US/legal=80 | COUNTRY DE=0.4 FR=0.2 US=0.4                     | 10 | 2.5 1 1 0.625 | 0.8",
        "a rest too small takes one more      | DE/legal=20 FR/legal=9 US/legal=80            | COUNTRY DE=0.4 FR=0.2 US=0.4                     | 10 | 1 1 1         | 0.4",
        "one person is enough where one is    | DE/legal=1 US/legal=3                         | COUNTRY DE=0.5 US=0.5                            | 1  | 2 0.6667      | 1",
        "pairs                                | US/legal=50 US/sales=50                       | JOINT US/legal=0.8 US/sales=0.2                  | 10 | 1.6 0.4       | 1",
        "two margins                          | DE/legal=10 DE/sales=10 US/legal=40 US/sales=40 | COUNTRY DE=0.5 US=0.5 FUNCTION legal=0.2 sales=0.8 | 10 | 1 4 0.25 1  | 1",
        "a small cell costs one margin        | DE/legal=5 DE/sales=15 US/legal=20 US/sales=60 | COUNTRY DE=0.5 US=0.5 FUNCTION legal=0.9 sales=0.1 | 10 | 2.5 2.5 0.625 0.625 | 0",
    })
    void weightsAreThoseWorkedOutByHand(String what, String leavers, String targets, int minPersons, String weights, double met) {
        Weighting weighting = Weighting.of(leavers(leavers), targets(targets), minPersons);
        assertThat(weighting.reason()).isNull();
        assertThat(weighting.targetMet()).isCloseTo(met, within(1e-9));
        double[] expected = Arrays.stream(weights.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] found = weighting.cells().values().stream().mapToDouble(weighting.weights()::get).toArray();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(found[i]).as("weight %d", i).isCloseTo(expected[i], within(1e-4));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "nobody                  |                         | COUNTRY US=1                                       | NO_TARGET_MET",
        "nobody of the targets   | DE/legal=50             | COUNTRY US=1                                       | NO_TARGET_MET",
        "too few                 | US/legal=9              | COUNTRY US=1                                       | NO_TARGET_MET",
        "no weights can meet all | DE/legal=50 US/sales=50 | COUNTRY DE=0.5 US=0.5 FUNCTION legal=0.9 sales=0.1 | CONTRADICTION",
    })
    void whatCannotBeWeightedSaysWhy(String what, String leavers, String targets, WeightingReason reason) {
        Weighting weighting = Weighting.of(leavers(leavers), targets(targets), 10);
        assertThat(weighting.reason()).isEqualTo(reason);
        assertThat(weighting.cells()).isEmpty();
    }

    private static Map<Stratum, Long> leavers(String text) {
        Map<Stratum, Long> leavers = new TreeMap<>();
        for (String word : text == null ? new String[0] : text.split(" ")) {
            String[] parts = word.split("[/=]");
            leavers.put(new Stratum(parts[0], parts[1]), Long.valueOf(parts[2]));
        }
        return leavers;
    }

    private static PopulationTargets targets(String text) {
        List<TargetMargin> margins = new ArrayList<>();
        Map<String, Double> shares = new TreeMap<>();
        TargetAxis axis = null;
        for (String word : text.split(" ")) {
            String[] parts = word.split("=");
            if (parts.length == 1) {
                if (axis != null) {
                    margins.add(new TargetMargin(axis, shares));
                }
                axis = TargetAxis.valueOf(word);
                shares = new TreeMap<>();
            } else {
                shares.put(parts[0], Double.valueOf(parts[1]));
            }
        }
        margins.add(new TargetMargin(axis, shares));
        return new PopulationTargets(margins, "0123456789ab");
    }
}
