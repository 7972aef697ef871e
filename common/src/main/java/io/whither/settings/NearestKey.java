package io.whither.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which key was meant. */
public final class NearestKey {

    private NearestKey() {}

    /** The known key that ends in the same word, else the one with the fewest letters changed, if a third of them at most. */
    public static Optional<String> of(String unknown, Collection<String> known) {
        Comparator<String> byDistance = Comparator.<String>comparingInt(key -> distance(unknown, key)).thenComparing(key -> key);
        Optional<String> sameWord = known.stream().filter(key -> lastWord(key).equals(lastWord(unknown))).min(byDistance);
        return sameWord.isPresent() ? sameWord
                : known.stream().filter(key -> isNear(lastWord(unknown), lastWord(key)) || isNear(unknown, key)).min(byDistance);
    }

    private static boolean isNear(String one, String other) {
        return distance(one, other) <= Math.max(2, one.length() / 3) && distance(one, other) < one.length();
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
