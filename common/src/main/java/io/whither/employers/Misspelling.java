package io.whither.employers;

import java.util.List;
import java.util.function.Function;

/** Reads a name with one misspelt word: nobody knows the word, and with one that is a slip of the keyboard away a known company is called so. */
final class Misspelling {

    private static final int FEWEST_LETTERS = 6;
    private static final int FEWEST_SWAPPED = 4;
    /** Two coined names of fewer letters may differ in one of them. */
    private static final int FEWEST_ALONE = 9;
    private static final int FEWEST_ALONE_SWAPPED = 6;

    private final NameNormaliser normaliser;
    private final WordsBySlip words = new WordsBySlip();

    Misspelling(CompanyIndex index, List<KnownName> known) {
        normaliser = index.normaliser();
        index.words().texts().forEach(text -> add(NameTokens.of(text)));
        known.forEach(name -> add(name.words()));
    }

    private void add(NameTokens name) {
        for (int i = 0; i < name.count(); i++) {
            words.add(name.word(i));
        }
    }

    /**
     * The one company that is meant.
     *
     * @param known finds a company by a rightly spelled name, or null
     * @return null when no company is called so, or several are
     */
    EmployerMatch read(NameTokens name, Function<NameTokens, EmployerMatch> known) {
        EmployerMatch found = null;
        for (int i = 0; i < name.count(); i++) {
            if (name.wordLength(i) < FEWEST_SWAPPED || words.isKnown(name.hash(i))) {
                continue;
            }
            String written = name.word(i);
            for (String meant : words.near(written)) {
                EmployerMatch match = isSlip(written, meant, name.count() == 1) ? known.apply(normaliser.tokens(corrected(name, i, meant))) : null;
                if (match != null && found != null && !found.companyId().equals(match.companyId())) {
                    return null;
                }
                found = match == null ? found : match;
            }
        }
        return found;
    }

    private static boolean isSlip(String written, String meant, boolean isAlone) {
        if (OneEdit.swapped(written, meant)) {
            return written.length() >= (isAlone ? FEWEST_ALONE_SWAPPED : FEWEST_SWAPPED);
        }
        return isAlone ? written.length() >= FEWEST_ALONE && endAlike(written, meant) : Math.max(written.length(), meant.length()) >= FEWEST_LETTERS;
    }

    /** {@code Elastica} is no slip of Elastic. */
    private static boolean endAlike(String a, String b) {
        return a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }

    private static String corrected(NameTokens name, int word, String meant) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.count(); i++) {
            text.append(i == word ? meant : name.word(i)).append(' ');
        }
        return text.toString();
    }
}
