package io.whither.employers;

import java.util.Collection;

/** A set of words or word sequences, by their hashes. */
final class WordSet {

    private final long[] slots;
    private final int mask;
    private final int longest;

    private WordSet(Collection<NameTokens> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size()) * 4);
        slots = new long[capacity];
        mask = capacity - 1;
        int most = 0;
        for (NameTokens entry : entries) {
            add(entry.hash(0, entry.count()));
            most = Math.max(most, entry.count());
        }
        longest = most;
    }

    static WordSet of(Collection<String> texts) {
        return new WordSet(texts.stream().map(NameTokens::of).filter(tokens -> tokens.count() > 0).toList());
    }

    private void add(long hash) {
        int at = (int) hash & mask;
        while (slots[at] != 0 && slots[at] != hash) {
            at = at + 1 & mask;
        }
        slots[at] = hash;
    }

    private boolean contains(long hash) {
        int at = (int) hash & mask;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return true;
            }
            at = at + 1 & mask;
        }
        return false;
    }

    boolean contains(NameTokens tokens, int word) {
        return contains(Hashes.then(0, tokens.hash(word)));
    }

    /** How many words at the end are the longest entry of this set; 0 when none is. */
    int atEnd(NameTokens tokens) {
        return endingAt(tokens, tokens.count());
    }

    /** How many words before {@code end} are the longest entry of this set; 0 when none is. */
    int endingAt(NameTokens tokens, int end) {
        for (int words = Math.min(longest, end); words > 0; words--) {
            if (contains(tokens.hash(end - words, end))) {
                return words;
            }
        }
        return 0;
    }

    /** How many words from {@code first} on are the longest entry of this set; 0 when none is. */
    int at(NameTokens tokens, int first) {
        for (int words = Math.min(longest, tokens.count() - first); words > 0; words--) {
            if (contains(tokens.hash(first, first + words))) {
                return words;
            }
        }
        return 0;
    }

    /** Whether all words from {@code first} on can be covered by entries of this set. */
    boolean coversFrom(NameTokens tokens, int first) {
        int at = first;
        while (at < tokens.count()) {
            int words = at(tokens, at);
            if (words == 0) {
                return false;
            }
            at += words;
        }
        return true;
    }
}
