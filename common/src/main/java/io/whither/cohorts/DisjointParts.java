package io.whither.cohorts;

import java.util.List;

/**
 * Cohorts inside another one of which no two share an exit: whoever takes all but one of them from the whole is left with that one and what none of them has.
 *
 * @param wholeId the cohort that they lie in
 * @param partIds two at least, in order
 */
public record DisjointParts(String wholeId, List<String> partIds) {

    public DisjointParts {
        partIds = partIds.stream().sorted().toList();
        if (partIds.size() < 2) {
            throw new IllegalArgumentException("parts of " + wholeId + ": " + partIds + ", at least two");
        }
    }
}
