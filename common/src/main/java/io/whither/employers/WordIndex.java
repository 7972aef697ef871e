package io.whither.employers;

import java.util.Arrays;

/** Numbers words by their hash, densely and in order of arrival. */
final class WordIndex {

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;

    int size() {
        return size;
    }

    /** The number of a word, a new one when it is not known. */
    int add(long word) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = slot(word);
        if (keys[at] == 0) {
            keys[at] = word;
            numbers[at] = size++;
        }
        return numbers[at];
    }

    boolean contains(long word) {
        return keys[slot(word)] != 0;
    }

    /** The number of a word; -1 when it is not known. */
    int find(long word) {
        int at = slot(word);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    private int slot(long word) {
        int mask = keys.length - 1;
        int at = (int) (word ^ word >>> 29) & mask;
        while (keys[at] != 0 && keys[at] != word) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = Arrays.copyOf(new int[0], keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
