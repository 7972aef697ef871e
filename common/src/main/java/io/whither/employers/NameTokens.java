package io.whither.employers;

import java.text.Normalizer;
import java.util.Arrays;

/** The words of a name: lower case, without accents and punctuation; letters that stand alone side by side are one word. */
final class NameTokens {

    /** Below it no character changes for those beside it when folded. */
    private static final int LATIN = 0x180;
    private static final String[] FOLDED_LATIN = new String[LATIN];
    private static final String APOSTROPHES = "'\u2019\u2018`\u00b4\u02bc";

    private char[] chars;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private long[] hashes = new long[8];
    private int length;
    private int count;
    private int from;
    private int scanned;
    /** Bit i: word i stood after a dot; only the first 64 words count. */
    private long afterDot;

    private NameTokens(int capacity) {
        chars = new char[capacity];
    }

    /** The same words, none of them dropped. */
    private NameTokens(NameTokens name) {
        chars = name.chars;
        starts = name.starts;
        ends = name.ends;
        hashes = name.hashes;
        length = name.length;
        count = name.scanned;
    }

    static NameTokens of(String text) {
        String folded = isAscii(text) ? text : fold(text);
        NameTokens tokens = new NameTokens(folded.length() + 8);
        tokens.scan(folded);
        tokens.hashAll();
        return tokens;
    }

    /** Compatibility forms, case and accents folded, until nothing changes. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LATIN) {
                return foldWhole(text);
            }
            folded.append(foldedLatin(c));
        }
        return folded.toString();
    }

    /** Two threads may fold the same letter at once, to the same text. */
    private static String foldedLatin(char letter) {
        String known = FOLDED_LATIN[letter];
        if (known == null) {
            known = foldWhole(String.valueOf(letter));
            FOLDED_LATIN[letter] = known;
        }
        return known;
    }

    /** The same of any text. */
    static String foldWhole(String text) {
        String before = text;
        for (int round = 0; round < 4; round++) {
            String after = foldOnce(before);
            if (after.equals(before)) {
                break;
            }
            before = after;
        }
        return before;
    }

    private static String foldOnce(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(java.util.Locale.ROOT);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints().forEach(point -> keep(point, kept));
        return Normalizer.normalize(kept, Normalizer.Form.NFKC);
    }

    private static void keep(int point, StringBuilder kept) {
        if (point >= 0x300 && point <= 0x36f || Character.getType(point) == Character.FORMAT) {
            return;
        }
        switch (point) {
            case '\u00df' -> kept.append("ss");
            case '\u00f8' -> kept.append('o');
            case '\u00e6' -> kept.append("ae");
            case '\u0153' -> kept.append("oe");
            case '\u0142' -> kept.append('l');
            case '\u0111', '\u00f0' -> kept.append('d');
            case '\u00fe' -> kept.append("th");
            case '\u0131' -> kept.append('i');
            default -> kept.appendCodePoint(point);
        }
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private void scan(String text) {
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWordChar(c, text, i)) {
                if (start < 0) {
                    start = length;
                    noteDot(text, i);
                }
                append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else if (start < 0 || APOSTROPHES.indexOf(c) < 0) {
                start = close(start);
                if (c == '&') {
                    append('a');
                    append('n');
                    append('d');
                    close(length - 3);
                }
            }
        }
        close(start);
    }

    private void noteDot(String text, int at) {
        if (at > 1 && text.charAt(at - 1) == '.' && Character.isLetterOrDigit(text.charAt(at - 2))) {
            afterDot |= count < Long.SIZE ? 1L << count : 0;
        }
    }

    private static boolean isWordChar(char c, String text, int at) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && isWordPoint(text.codePointAt(at));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) && isWordPoint(text.codePointAt(at - 1));
        }
        return isWordPoint(c);
    }

    private static boolean isWordPoint(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void append(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2 + 8);
        }
        chars[length++] = c;
    }

    /** Ends the open word; one letter after one letter continues that word. */
    private int close(int start) {
        if (start < 0) {
            return -1;
        }
        if (length - start == 1 && count > 0 && isInitials(count - 1) && isLetter(chars[start])) {
            ends[count - 1] = length;
            return -1;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count] = length - start == 1 && isLetter(chars[start]) ? 1 : 0;
        starts[count] = start;
        ends[count++] = length;
        return -1;
    }

    private boolean isInitials(int token) {
        return hashes[token] == 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private void hashAll() {
        scanned = count;
        for (int i = 0; i < count; i++) {
            hashes[i] = Hashes.of(chars, starts[i], ends[i]);
        }
    }

    int count() {
        return count - from;
    }

    long hash(int token) {
        return hashes[from + token];
    }

    int wordLength(int token) {
        return ends[from + token] - starts[from + token];
    }

    String word(int token) {
        return new String(chars, starts[from + token], wordLength(token));
    }

    /** Whether the last word stood after a dot, as in {@code amazon.com}. */
    boolean endsAfterDot() {
        return count > 0 && count <= Long.SIZE && (afterDot >>> count - 1 & 1) == 1;
    }

    void dropLast(int words) {
        count -= words;
    }

    void dropFirst() {
        from++;
    }

    /** Hash of the words from {@code first} to before {@code end}. */
    long hash(int first, int end) {
        long hash = 0;
        for (int i = first; i < end; i++) {
            hash = Hashes.then(hash, hashes[from + i]);
        }
        return hash;
    }

    String text(int first, int end) {
        StringBuilder text = new StringBuilder(length + end - first);
        for (int i = first; i < end; i++) {
            if (i > first) {
                text.append(' ');
            }
            text.append(chars, starts[from + i], wordLength(i));
        }
        return text.toString();
    }

    /** The words with single blanks between. */
    String text() {
        return text(0, count());
    }

    /** The words as they were before any was dropped. */
    String written() {
        return scanned == count && from == 0 ? text() : new NameTokens(this).text();
    }

    /** Whether this is that normalised text. */
    boolean sameAs(String text) {
        int at = 0;
        for (int i = 0; i < count(); i++) {
            if (i > 0 && (at >= text.length() || text.charAt(at++) != ' ')) {
                return false;
            }
            for (int c = starts[from + i]; c < ends[from + i]; c++) {
                if (at >= text.length() || text.charAt(at++) != chars[c]) {
                    return false;
                }
            }
        }
        return at == text.length();
    }
}
