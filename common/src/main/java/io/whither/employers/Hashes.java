package io.whither.employers;

/** 64-bit hashes of words and of sequences of words. */
final class Hashes {

    /** Of the hash FNV-1a. */
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    static long of(char[] chars, int start, int end) {
        long hash = START;
        for (int i = start; i < end; i++) {
            hash = (hash ^ chars[i]) * PRIME;
        }
        return hash;
    }

    static long of(String word) {
        return of(word.toCharArray(), 0, word.length());
    }

    /** The hash of a word without the letter at a place. */
    static long without(char[] chars, int dropped) {
        long hash = START;
        for (int i = 0; i < chars.length; i++) {
            hash = i == dropped ? hash : (hash ^ chars[i]) * PRIME;
        }
        return hash;
    }

    /** The hash of a sequence continued by a word. */
    static long then(long sequence, long word) {
        long mixed = (sequence * 31 + word) * 0x9e3779b97f4a7c15L;
        return mixed ^ (mixed >>> 32);
    }
}
