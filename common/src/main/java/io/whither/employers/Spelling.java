package io.whither.employers;

/** What of the letters of a name does not depend on who writes it: umlauts, letters doubled, the plural at the end. */
final class Spelling {

    private static final int LONG = 8;

    private Spelling() {}

    /** @param letters lower case, without blanks */
    static String of(String letters) {
        StringBuilder kept = new StringBuilder(letters.length());
        boolean isLong = letters.length() >= LONG;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            char before = kept.isEmpty() ? ' ' : kept.charAt(kept.length() - 1);
            boolean isUmlaut = c == 'e' && (before == 'a' || before == 'o' || before == 'u' && !endsInQu(kept));
            boolean isDouble = isLong && c == before && c >= 'a' && c <= 'z';
            if (!isUmlaut && !isDouble) {
                kept.append(c);
            }
        }
        boolean isPlural = kept.length() >= LONG && kept.charAt(kept.length() - 1) == 's' && "sui".indexOf(kept.charAt(kept.length() - 2)) < 0;
        return kept.substring(0, isPlural ? kept.length() - 1 : kept.length());
    }

    private static boolean endsInQu(StringBuilder kept) {
        return kept.length() > 1 && kept.charAt(kept.length() - 2) == 'q';
    }
}
