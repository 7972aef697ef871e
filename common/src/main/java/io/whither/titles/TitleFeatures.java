package io.whither.titles;

import java.util.Arrays;
import java.util.List;

/** A title as hashed features: its words, pairs of words, and the pieces of three to six letters of each word. */
final class TitleFeatures {

    /** A power of two; smaller tables lose accuracy, larger ones pass the 4 MB that the weights may take. */
    static final int BUCKETS = 1 << 17;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 6;
    private static final int MOST = 256;
    private static final int FNV_BASIS = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private final int[] buckets = new int[MOST];
    private int size;

    private TitleFeatures() {}

    /** The buckets of a title, 0 to {@link #BUCKETS} - 1, in no order, repeats kept; empty when it has no word of Latin letters. */
    static int[] of(List<String> words) {
        TitleFeatures features = new TitleFeatures();
        String before = "";
        for (String word : words) {
            if (isLatin(word)) {
                features.add("w " + word);
                features.add("p " + before + " " + word);
                features.addPieces("^" + word + "$");
                before = word;
            }
        }
        return Arrays.copyOf(features.buckets, features.size);
    }

    private void addPieces(String word) {
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int at = 0; at + length <= word.length(); at++) {
                add(word.substring(at, at + length));
            }
        }
    }

    private void add(String feature) {
        if (size < MOST) {
            buckets[size++] = hash(feature) & BUCKETS - 1;
        }
    }

    /** FNV-1a of the UTF-16 units, its high bits folded into the low ones. */
    private static int hash(String text) {
        int hash = FNV_BASIS;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * FNV_PRIME;
        }
        return hash ^ hash >>> 15;
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
