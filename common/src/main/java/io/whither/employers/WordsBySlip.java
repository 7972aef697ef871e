package io.whither.employers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Long words, each found by what is left of it when one letter is dropped: so are those that are one slip of the keyboard away. */
final class WordsBySlip {

    private static final int FEWEST_LETTERS = 4;
    private static final int NONE = -1;

    private final WordIndex words = new WordIndex();
    private final List<String> texts = new ArrayList<>();
    private final WordIndex remainders = new WordIndex();
    /** By the number of a remainder: how many postings there were after its last one; 0 without one. */
    private int[] last = new int[1024];
    /** By posting: the number of a word, and the posting before it of the same remainder, or NONE. */
    private int[] word = new int[1024];
    private int[] before = new int[1024];
    private int postings;

    /** Every word is known from then on, but only a long one is found by a slip. */
    void add(String text) {
        int number = words.add(Hashes.of(text));
        if (number < texts.size()) {
            return;
        }
        texts.add(text);
        if (text.length() >= FEWEST_LETTERS) {
            for (long remainder : remainders(text)) {
                post(remainders.add(remainder), number);
            }
        }
    }

    private void post(int remainder, int number) {
        if (remainder >= last.length) {
            last = Arrays.copyOf(last, 2 * remainder);
        }
        if (postings == word.length) {
            word = Arrays.copyOf(word, 2 * postings);
            before = Arrays.copyOf(before, 2 * postings);
        }
        before[postings] = last[remainder] - 1;
        word[postings] = number;
        last[remainder] = ++postings;
    }

    boolean isKnown(long hash) {
        return words.contains(hash);
    }

    /** The long words with the same first letter that are one slip away, in the order in which they came. */
    List<String> near(String misspelt) {
        List<String> near = new ArrayList<>();
        for (long remainder : remainders(misspelt)) {
            int number = remainders.find(remainder);
            for (int at = number < 0 ? NONE : last[number] - 1; at != NONE; at = before[at]) {
                String candidate = texts.get(word[at]);
                if (candidate.charAt(0) == misspelt.charAt(0) && OneEdit.apart(misspelt, candidate) && !near.contains(candidate)) {
                    near.add(candidate);
                }
            }
        }
        return near;
    }

    /** The word itself, and what is left of it without one letter. */
    private static long[] remainders(String text) {
        char[] letters = text.toCharArray();
        long[] remainders = new long[letters.length + 1];
        remainders[letters.length] = Hashes.of(text);
        for (int i = 0; i < letters.length; i++) {
            remainders[i] = Hashes.without(letters, i);
        }
        return remainders;
    }
}
