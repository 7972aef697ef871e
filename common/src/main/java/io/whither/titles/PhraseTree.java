package io.whither.titles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their words, so that the longest one that begins at a word is found in a single walk. */
final class PhraseTree {

    private final Map<String, PhraseTree> next = new HashMap<>(2);
    private Term term;

    void add(String phrase, Term said) {
        PhraseTree node = this;
        for (String word : phrase.split(" ")) {
            node = node.next.computeIfAbsent(word, key -> new PhraseTree());
        }
        node.term = said;
    }

    /** The longest phrase that begins at a word, or null. */
    Term longestAt(List<String> words, int at) {
        Term longest = null;
        PhraseTree node = this;
        for (int word = at; word < words.size(); word++) {
            node = node.next.get(words.get(word));
            if (node == null) {
                return longest;
            }
            longest = node.term == null ? longest : node.term;
        }
        return longest;
    }
}
