package io.whither.cohorts;

import java.io.Serializable;

/** One word of a query, in which {@code *} stands for any letters, also none. */
record WordPattern(String text) implements Serializable {

    boolean matches(String word) {
        return text.indexOf('*') < 0 ? text.equals(word) : matchesWildcards(word);
    }

    /** Goes back to the last star only, which is enough, so the work is at most the product of the two lengths. */
    private boolean matchesWildcards(String word) {
        int at = 0;
        int inText = 0;
        int lastStar = -1;
        int retry = 0;
        while (at < word.length()) {
            if (inText < text.length() && text.charAt(inText) == '*') {
                lastStar = inText++;
                retry = at;
            } else if (inText < text.length() && text.charAt(inText) == word.charAt(at)) {
                inText++;
                at++;
            } else if (lastStar >= 0) {
                inText = lastStar + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (inText < text.length() && text.charAt(inText) == '*') {
            inText++;
        }
        return inText == text.length();
    }
}
