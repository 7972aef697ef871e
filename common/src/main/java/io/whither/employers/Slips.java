package io.whither.employers;

/** Slips in a name of one word that leave its consonants in order: a vowel wrong, a letter doubled, a vowel and its neighbour swapped. */
final class Slips {

    private static final String VOWELS = "aeiouy";
    static final int FEWEST_LETTERS = 5;
    private static final int FEWEST_FOR_VOWELS = 8;

    private Slips() {}

    /** The first letter and the consonants after it, none twice in a row. */
    static String sound(String word) {
        StringBuilder sound = new StringBuilder(word.substring(0, 1));
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            if (VOWELS.indexOf(c) < 0 && c != sound.charAt(sound.length() - 1)) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    /** Whether two words of the same sound are one slip apart, and long enough for it to be one. */
    static boolean isSlip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= FEWEST_LETTERS && OneEdit.apart(a, b) && (shorter >= FEWEST_FOR_VOWELS || single(a).equals(single(b)));
    }

    /** The word without letters doubled. */
    static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        int before = -1;
        for (int i = 0; i < word.length(); i += Character.charCount(before)) {
            int letter = word.codePointAt(i);
            if (letter != before) {
                single.appendCodePoint(letter);
            }
            before = letter;
        }
        return single.toString();
    }
}
