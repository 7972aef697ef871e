package io.whither.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The terms inside a phrase, the longest from the left; a single word is taken as a compound. */
final class PhraseParts {

    private static final int SHORTEST = 4;

    private final Map<String, Term> terms;
    private final WordForms forms;

    /** @param forms of the words of the same terms */
    PhraseParts(Map<String, Term> terms, WordForms forms) {
        this.terms = terms;
        this.forms = forms;
    }

    List<Term> of(String phrase) {
        String[] words = phrase.split(" ");
        return words.length == 1 ? compound(phrase) : inside(words(words));
    }

    private String[] words(String[] written) {
        return Stream.of(written).map(forms::whole).toArray(String[]::new);
    }

    private List<Term> inside(String[] words) {
        List<Term> found = new ArrayList<>();
        for (int at = 0; at < words.length;) {
            int size = longest(words, at);
            if (size > 0) {
                found.add(terms.get(joined(words, at, size)));
            }
            at += Math.max(1, size);
        }
        return found;
    }

    private int longest(String[] words, int at) {
        for (int size = Math.min(words.length - 1, words.length - at); size > 0; size--) {
            if (terms.containsKey(joined(words, at, size))) {
                return size;
            }
        }
        return 0;
    }

    private List<Term> compound(String word) {
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            Term last = terms.get(word.substring(cut));
            if (last != null) {
                Term first = first(word.substring(0, cut));
                return first == null ? List.of(last) : List.of(first, last);
            }
        }
        return List.of();
    }

    /** The linking letters of a compound go: {@code vertriebs}, {@code produktions}. */
    private Term first(String part) {
        Term whole = terms.get(part);
        return whole != null || !part.endsWith("s") ? whole : terms.get(part.substring(0, part.length() - 1));
    }

    private static String joined(String[] words, int at, int size) {
        return String.join(" ", List.of(words).subList(at, at + size));
    }
}
