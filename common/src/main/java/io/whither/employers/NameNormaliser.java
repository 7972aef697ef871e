package io.whither.employers;

import java.util.Comparator;
import java.util.List;

/**
 * One form for all spellings of a name: case, accents, punctuation, the article and legal forms at the end are gone.
 * What is left always says more than a generic noun or one letter; else the words stay. Idempotent.
 */
public final class NameNormaliser {

    private static final long THE = Hashes.of("the");

    private final WordSet legalForms;
    private final WordSet leadingForms;
    private final WordSet domains;
    private final WordSet nouns;
    private final List<String> attachedForms;

    /**
     * @param legalForms word sequences that are no part of a name at its end
     * @param leadingForms those that are none at its beginning
     * @param attachedForms legal forms of scripts without blanks, removed wherever they stand
     * @param domains endings of web addresses, dropped after a dot
     * @param nouns words that alone are no name
     */
    NameNormaliser(List<String> legalForms, List<String> leadingForms, List<String> attachedForms, List<String> domains, WordSet nouns) {
        this.legalForms = WordSet.of(legalForms);
        this.leadingForms = WordSet.of(leadingForms);
        // The longest first: a form may end in a shorter one.
        this.attachedForms = attachedForms.stream().map(NameTokens::fold).sorted(Comparator.comparingInt(String::length).reversed()).toList();
        this.domains = WordSet.of(domains);
        this.nouns = nouns;
    }

    /** The normalised name; empty when there is no letter or digit. */
    public String normalise(String name) {
        return tokens(name).text();
    }

    NameTokens tokens(String name) {
        NameTokens tokens = NameTokens.of(detach(name));
        while (dropOne(tokens)) {
            // until no article, legal form or domain ending is left
        }
        return tokens;
    }

    private boolean dropOne(NameTokens tokens) {
        int count = tokens.count();
        if (count < 2) {
            return false;
        }
        int domain = tokens.endsAfterDot() ? domains.atEnd(tokens) : 0;
        if (domain > 0 && domain < count && isName(tokens, 0, count - domain)) {
            tokens.dropLast(domain);
            return true;
        }
        int legal = legalForms.atEnd(tokens);
        if (legal > 0 && legal < count && isName(tokens, 0, count - legal)) {
            tokens.dropLast(legal);
            return true;
        }
        boolean leads = tokens.hash(0) == THE || leadingForms.contains(tokens, 0);
        if (leads && isName(tokens, 1, count)) {
            tokens.dropFirst();
            return true;
        }
        return false;
    }

    /** Whether a name ends in a legal form: what follows it is not the name's. */
    boolean endsInLegalForm(String name) {
        NameTokens words = NameTokens.of(name);
        int legal = legalForms.atEnd(words);
        return legal > 0 && legal < words.count() && isName(words, 0, words.count() - legal);
    }

    /** Whether some word is longer than a letter and no generic noun. */
    boolean isName(NameTokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.hash(i) != THE && tokens.wordLength(i) > 1 && !nouns.contains(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private String detach(String name) {
        if (attachedForms.isEmpty() || isWestern(name)) {
            return name;
        }
        String kept = NameTokens.of(name).text();
        if (attachedForms.stream().noneMatch(kept::contains)) {
            return name;
        }
        for (int length = kept.length() + 1; kept.length() < length; ) {
            length = kept.length();
            kept = withoutForms(kept);
        }
        return kept;
    }

    private String withoutForms(String text) {
        String kept = text;
        for (String form : attachedForms) {
            String without = kept.replace(form, " ");
            kept = without.isBlank() ? kept : without;
        }
        return NameTokens.of(kept).text();
    }

    /** Whether no letter is of a script without blanks. */
    private static boolean isWestern(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x2000) {
                return false;
            }
        }
        return true;
    }
}
