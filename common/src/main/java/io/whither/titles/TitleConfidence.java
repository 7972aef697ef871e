package io.whither.titles;

import java.util.Comparator;
import java.util.List;

/** How often answers of a kind were right on labelled titles: the table {@code conf/titles/confidence.tsv}, made by {@code scripts/train-titles}. */
final class TitleConfidence {

    private static final double UNMEASURED = 0.5;

    private final List<Band> bands;

    TitleConfidence(List<Band> bands) {
        this.bands = bands.stream().sorted(Comparator.comparingDouble(Band::from).reversed()).toList();
    }

    /**
     * Answers of one evidence whose guess by the model has at least a probability.
     *
     * @param agrees whether rules and model say the same; for {@link TitleEvidence#LEARNED} whether the rules said nothing
     * @param share of these that were right, 0 to 1
     */
    record Band(TitleEvidence evidence, boolean agrees, double from, double share) {}

    /** The share of right answers among those like this one, 0 to 1; 0 where there is no answer. */
    double of(TitleDecision decision) {
        if (decision.function() == JobFunction.UNCLASSIFIED) {
            return 0;
        }
        for (Band band : bands) {
            if (band.evidence() == decision.evidence() && band.agrees() == decision.agrees() && decision.probability() >= band.from()) {
                return band.share();
            }
        }
        return UNMEASURED;
    }
}
