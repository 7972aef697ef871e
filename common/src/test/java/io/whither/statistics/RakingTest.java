package io.whither.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RakingTest {

    private static final List<Raking.Cell> CELLS = List.of(cell("US", "engineering", 60), cell("US", "sales", 20),
            cell("DE", "engineering", 10), cell("DE", "sales", 10));

    @Test
    void bothMarginsAreMet() {
        List<Map<String, Double>> margins = List.of(Map.of("US", 0.5, "DE", 0.5), Map.of("engineering", 0.4, "sales", 0.6));
        List<Double> weights = Raking.weights(CELLS, margins).orElseThrow();
        assertThat(60 * weights.get(0) + 20 * weights.get(1)).isCloseTo(50, within(1e-6));
        assertThat(60 * weights.get(0) + 10 * weights.get(2)).isCloseTo(40, within(1e-6));
        // Fitting keeps the odds ratio of the sample.
        assertThat(weights.get(0) * weights.get(3) / (weights.get(1) * weights.get(2))).isCloseTo(1, within(1e-6));
    }

    /** One margin: the weights are target over sample, and Kish's formula is done by hand. */
    @Test
    void designEffectIsKishs() {
        List<Double> weights = Raking.weights(List.of(new Raking.Cell(List.of("US"), 80), new Raking.Cell(List.of("DE"), 20)),
                List.of(Map.of("US", 50.0, "DE", 50.0))).orElseThrow();
        assertThat(weights).containsExactly(0.625, 2.5);
        double effective = Raking.effectiveSize(weights, List.of(80L, 20L));
        assertThat(effective).isCloseTo(64, within(1e-12));
        assertThat(100 / effective).as("design effect").isCloseTo(1.5625, within(1e-12));
    }

    @Test
    void aSampleThatMeetsItsMarginsKeepsItsSize() {
        List<Double> weights = Raking.weights(CELLS, List.of(Map.of("US", 80.0, "DE", 20.0), Map.of("engineering", 70.0, "sales", 30.0))).orElseThrow();
        assertThat(weights).allSatisfy(weight -> assertThat(weight).isCloseTo(1, within(1e-12)));
        assertThat(Raking.effectiveSize(weights, CELLS.stream().map(Raking.Cell::people).toList())).isCloseTo(100, within(1e-9));
    }

    @Test
    void targetsThatCannotBeMetAreRefused() {
        assertThatThrownBy(() -> Raking.weights(CELLS, List.of(Map.of("US", 1.0)))).hasMessage("margin 1 has no target for DE");
        assertThatThrownBy(() -> Raking.weights(CELLS, List.of(Map.of("US", 1.0, "DE", 1.0, "FR", 1.0))))
                .hasMessage("margin 1: nobody is FR; merge it with another category");
    }

    /** All of the US are in sales, and all of Germany in legal, so half and half is no 9 to 1. */
    @Test
    void marginsThatContradictEachOtherHaveNoWeights() {
        assertThat(Raking.weights(List.of(cell("US", "sales", 5), cell("DE", "legal", 5)),
                List.of(Map.of("US", 0.5, "DE", 0.5), Map.of("sales", 0.9, "legal", 0.1)))).isEmpty();
    }

    private static Raking.Cell cell(String country, String function, long people) {
        return new Raking.Cell(List.of(country, function), people);
    }
}
