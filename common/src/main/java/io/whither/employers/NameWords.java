package io.whither.employers;

import io.whither.reference.TsvRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the reference data say of words in names: which tell no company, which may be added or left out, which mean the same. */
final class NameWords {

    private final WordSet nouns;
    private final WordSet generic;
    private final WordSet ordinary;
    private final WordSet fillers;
    private final WordSet trades;
    private final WordSet places;
    private final WordSet institutions;
    private final WordSet tails;
    private final Map<String, String> same = new HashMap<>();

    /**
     * @param words rows of {@code generic_words.tsv}
     * @param sameWords rows of {@code same_words.tsv}
     */
    NameWords(List<TsvRow> words, List<TsvRow> sameWords) {
        nouns = ofKinds(words, "noun");
        generic = ofKinds(words, "noun", "modifier", "place", "department", "contract", "filler", "trade", "institution");
        ordinary = ofKinds(words, "ordinary");
        fillers = ofKinds(words, "filler");
        trades = ofKinds(words, "trade");
        places = ofKinds(words, "place");
        institutions = ofKinds(words, "institution");
        tails = ofKinds(words, "place", "department", "contract");
        sameWords.forEach(row -> same.put(NameTokens.of(row.text("word")).text(), NameTokens.of(row.text("same_as")).text()));
    }

    private static WordSet ofKinds(Collection<TsvRow> rows, String... kinds) {
        List<String> wanted = Arrays.asList(kinds);
        return WordSet.of(rows.stream().filter(row -> wanted.contains(row.text("kind"))).map(row -> row.text("word")).toList());
    }

    /** Words that alone are no name. */
    WordSet nouns() {
        return nouns;
    }

    /** Words that never tell a company. */
    WordSet generic() {
        return generic;
    }

    /** Words of the language and names of people: many companies bear them, so what stands beside them counts. */
    WordSet ordinary() {
        return ordinary;
    }

    /** Words that any company adds to its name and leaves out as it likes. */
    WordSet fillers() {
        return fillers;
    }

    /** Words that technology companies and companies with a coined name add and leave out: {@code Technologies}. */
    WordSet trades() {
        return trades;
    }

    WordSet places() {
        return places;
    }

    /** Words for what exists once in each place, such as universities and clubs. */
    WordSet institutions() {
        return institutions;
    }

    /** What may follow a name and is no part of it: places, departments, contracts. */
    WordSet tails() {
        return tails;
    }

    /** The word that stands for this one in all spellings and languages; empty when it is left out between others. */
    String same(String word) {
        return same.getOrDefault(word, word);
    }

    /** Whether a word is neither generic nor ordinary. */
    boolean isDistinctive(NameTokens name, int word) {
        return !generic.contains(name, word) && !ordinary.contains(name, word);
    }
}
