package io.whither.weighting;

import java.util.List;

/**
 * The shares of countries and functions in the population that leavers are to stand for.
 *
 * @param margins by country, by function or both; or the joint one alone
 * @param fingerprint the first 12 hex digits of the SHA-256 of the file they came from
 */
public record PopulationTargets(List<TargetMargin> margins, String fingerprint) {

    public PopulationTargets {
        margins = List.copyOf(margins);
        if (margins.isEmpty()) {
            throw new IllegalArgumentException("no targets");
        }
    }
}
