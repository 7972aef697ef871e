package io.whither.employers;

/** What stays of a name however people write it: blanks, joining words, spellings and, of clear names, what they add at the end. */
final class NameKey {

    private static final int LONGEST_BRAND = 12;
    private static final int PLURAL = 8;
    private static final int CLEAR = 7;
    private static final int CLEAR_BEFORE_PLACE = 5;
    private static final int REAL_WORD = 3;

    private final NameWords words;
    private final NameNormaliser normaliser;

    NameKey(NameWords words, NameNormaliser normaliser) {
        this.words = words;
        this.normaliser = normaliser;
    }

    /** The letters of a name: the same for {@code TomTom} and {@code Tom Tom}, {@code Black & Veatch} and {@code Black und Veatch}. */
    String letters(NameTokens name) {
        return words(name, "");
    }

    /** The key of a new company. A long name keeps its blanks for the reader: few write it as one word. */
    String readable(NameTokens name) {
        String letters = letters(name);
        return letters.length() > LONGEST_BRAND ? words(name, " ") : letters;
    }

    private String words(NameTokens name, String blank) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.count(); i++) {
            String same = words.same(name.word(i));
            String word = !same.isEmpty() ? singular(same) : joins(name, i) ? "" : name.word(i);
            text.append(text.isEmpty() || word.isEmpty() ? "" : blank).append(word);
        }
        return text.toString();
    }

    /** Whether words stand around it: {@code M & S} is not {@code MS}. */
    private static boolean joins(NameTokens name, int word) {
        return word > 0 && word < name.count() - 1 && name.wordLength(word - 1) > 1 && name.wordLength(word + 1) > 1;
    }

    private static String singular(String word) {
        boolean isPlural = word.length() >= PLURAL && word.endsWith("s") && "sui".indexOf(word.charAt(word.length() - 2)) < 0;
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    /** The name without places and fillers at its end, as far as what is left is clear. */
    NameTokens core(NameTokens name) {
        NameTokens before = name;
        NameTokens after = withoutFillers(withoutPlaces(before));
        while (after.count() < before.count()) {
            before = after;
            after = withoutFillers(withoutPlaces(before));
        }
        return after;
    }

    private NameTokens withoutPlaces(NameTokens name) {
        for (int end = 1; end < name.count(); end++) {
            boolean joins = words.same(name.word(end - 1)).isEmpty();
            if (!joins && words.places().coversFrom(name, end) && isClear(name, end, CLEAR_BEFORE_PLACE) && !isInstitution(name, end)) {
                return normaliser.tokens(name.text(0, end));
            }
        }
        return name;
    }

    private NameTokens withoutFillers(NameTokens name) {
        int end = name.count();
        while (end > 1 && (words.fillers().contains(name, end - 1) || words.trades().contains(name, end - 1)) && isClear(name, end - 1, CLEAR)) {
            end--;
        }
        return end < name.count() ? normaliser.tokens(name.text(0, end)) : name;
    }

    private boolean isInstitution(NameTokens name, int end) {
        for (int i = 0; i < end; i++) {
            if (words.institutions().contains(name, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first words tell a company without what follows: two distinctive ones, or a long one. */
    private boolean isClear(NameTokens name, int end, int length) {
        int distinctive = 0;
        for (int i = 0; i < end; i++) {
            if (words.isDistinctive(name, i) && name.wordLength(i) >= REAL_WORD) {
                distinctive += name.wordLength(i) >= length ? 2 : 1;
            }
        }
        return distinctive > 1;
    }
}
