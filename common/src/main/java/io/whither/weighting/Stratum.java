package io.whither.weighting;

import java.io.Serializable;
import java.util.Comparator;

/**
 * People who are weighted by the same two things: where they worked, and as what, at the exit.
 *
 * @param country ISO 3166 alpha-2; empty when unknown
 * @param function code of {@link io.whither.titles.JobFunction}
 */
public record Stratum(String country, String function) implements Comparable<Stratum>, Serializable {

    private static final Comparator<Stratum> ORDER = Comparator.comparing(Stratum::country).thenComparing(Stratum::function);

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
