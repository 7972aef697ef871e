package io.whither.employers;

/** 64-bit hashes of words and of sequences of words. */
final class Hashes {

    private Hashes() {}

    static long of(char[] chars, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ chars[i]) * 0x100000001b3L;
        }
        return hash;
    }

    static long of(String word) {
        return of(word.toCharArray(), 0, word.length());
    }

    /** The hash of a sequence continued by a word. */
    static long then(long sequence, long word) {
        long mixed = (sequence * 31 + word) * 0x9e3779b97f4a7c15L;
        return mixed ^ (mixed >>> 32);
    }
}
