package io.whither.employers;

import java.text.Normalizer;

/** Umlauts as they are written without the keys for them. */
final class Umlauts {

    private static final String UMLAUTS = "\u00e4\u00f6\u00fc\u00c4\u00d6\u00dc\u00f8\u00d8\u00e5\u00c5";
    private static final String[] SPELLED = {"ae", "oe", "ue", "Ae", "Oe", "Ue", "oe", "Oe", "aa", "Aa"};

    private Umlauts() {}

    /** A name with {@code ae} for an a with two dots and so on; the name itself when it has none. */
    static String spelledOut(String name) {
        if (NameTokens.isAscii(name)) {
            return name;
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder spelled = new StringBuilder(composed.length() + 2);
        for (int i = 0; i < composed.length(); i++) {
            int umlaut = UMLAUTS.indexOf(composed.charAt(i));
            if (umlaut < 0) {
                spelled.append(composed.charAt(i));
            } else {
                spelled.append(SPELLED[umlaut]);
            }
        }
        return spelled.toString();
    }
}
