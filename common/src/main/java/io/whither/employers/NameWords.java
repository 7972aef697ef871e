package io.whither.employers;

import io.whither.reference.TsvRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What the reference data say of words in names: which tell no company, which may be added or left out, which mean the same. */
final class NameWords {

    private final WordSet nouns;
    private final WordSet generic;
    private final WordSet ordinary;
    private final WordSet crafts;
    private final WordSet people;
    private final WordSet fillers;
    private final WordSet trades;
    private final WordSet places;
    private final WordSet sites;
    private final WordSet institutions;
    private final WordSet tails;
    private final WordSet leads;
    private final List<String> texts;
    private final SameWords same;
    private final Sectors sectors;

    /**
     * @param words rows of {@code generic_words.tsv}
     */
    NameWords(List<TsvRow> words, SameWords same, Sectors sectors) {
        this.same = same;
        this.sectors = sectors;
        texts = words.stream().map(row -> row.text("word")).toList();
        nouns = ofKinds(words, "noun");
        generic = ofKinds(words, "noun", "modifier", "place", "department", "contract", "filler", "trade", "institution");
        ordinary = ofKinds(words, "ordinary", "craft");
        crafts = ofKinds(words, "craft");
        people = ofKinds(words, "person");
        fillers = ofKinds(words, "filler");
        trades = ofKinds(words, "trade");
        places = ofKinds(words, "place");
        sites = ofKinds(words, "place", "site");
        institutions = ofKinds(words, "institution");
        tails = ofKinds(words, "place", "department", "contract");
        leads = ofKinds(words, "lead");
    }

    private static WordSet ofKinds(Collection<TsvRow> rows, String... kinds) {
        List<String> wanted = Arrays.asList(kinds);
        return WordSet.of(rows.stream().filter(row -> wanted.contains(row.text("kind"))).map(row -> row.text("word")).toList());
    }

    /** All these words and sequences of them. */
    List<String> texts() {
        return texts;
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

    /** Words for what a firm is or does, which stand before or behind its name: {@code Talleres}. */
    WordSet crafts() {
        return crafts;
    }

    /** Names of people, of which each town has a firm. */
    WordSet people() {
        return people;
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

    /** Places, and the words for what a company has there: {@code Vancouver Campus}. */
    WordSet sites() {
        return sites;
    }

    /** Words for what exists once in each place, such as universities and clubs. */
    WordSet institutions() {
        return institutions;
    }

    /** What may follow a name and is no part of it: places, departments, contracts. */
    WordSet tails() {
        return tails;
    }

    /** Words that any company puts before its name or leaves out: {@code Groupe}. */
    WordSet leads() {
        return leads;
    }

    SameWords same() {
        return same;
    }

    Sectors sectors() {
        return sectors;
    }

    /** Whether a word is left out between others. */
    boolean joins(NameTokens name, int word) {
        String sameAs = same.of(name, word, word + 1);
        return sameAs != null && sameAs.isEmpty();
    }

    /** Whether a word is neither generic nor ordinary. */
    boolean isDistinctive(NameTokens name, int word) {
        return !generic.contains(name, word) && !ordinary.contains(name, word);
    }
}
