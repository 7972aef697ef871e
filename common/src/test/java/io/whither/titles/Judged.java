package io.whither.titles;

import java.util.Set;

/**
 * One answer beside what counts as right.
 *
 * @param confidence that the reading states for this answer, 0 to 1
 */
record Judged(LabelledTitle title, Set<String> right, String read, boolean covered, double confidence) {

    boolean isRight() {
        return right.contains(read);
    }

    /** The answer when it is right; else the first of those that would have been. */
    String truth() {
        return isRight() ? read : right.stream().sorted().findFirst().orElseThrow();
    }
}
