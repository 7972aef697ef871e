package io.whither.employers;

/** One slip of the keyboard: a letter more, less, other, or two swapped. */
final class OneEdit {

    private OneEdit() {}

    /** Whether two different words are one slip apart. */
    static boolean apart(String a, String b) {
        if (a.length() > b.length()) {
            return apart(b, a);
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (b.length() == a.length()) {
            return same < a.length() && (tailsEqual(a, same + 1, b, same + 1) || swapped(a, b, same));
        }
        return b.length() == a.length() + 1 && tailsEqual(a, same, b, same + 1);
    }

    /** Whether two words of the same length differ in two letters beside each other that are swapped. */
    static boolean swapped(String a, String b) {
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return a.length() == b.length() && swapped(a, b, same);
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at)
                && tailsEqual(a, at + 2, b, at + 2);
    }

    private static boolean tailsEqual(String a, int fromA, String b, int fromB) {
        return a.length() - fromA == b.length() - fromB && a.regionMatches(fromA, b, fromB, a.length() - fromA);
    }
}
