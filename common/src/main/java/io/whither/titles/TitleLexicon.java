package io.whither.titles;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The roles and terms of {@code conf/titles/}, checked; immutable. */
public final class TitleLexicon {

    private static final int TRAINING = 1;
    private static final int MANAGER = 6;

    private final Map<String, Role> roles;
    private final Map<String, String> standing = new HashMap<>();
    private final Map<String, Term> terms;
    private final Map<String, TitleReading> overrides;
    private final TitleConfidence confidence;
    private final Set<String> vocabulary;
    private final PhraseTree phrases = new PhraseTree();
    private final String version;

    TitleLexicon(Map<String, Role> roles, Map<String, Term> terms, Map<String, TitleReading> overrides, TitleConfidence confidence, String version) {
        this.roles = Map.copyOf(roles);
        new TreeMap<>(roles).values().stream().filter(role -> !role.standsFor().isEmpty()).forEach(role -> standing.putIfAbsent(role.function() + role.standsFor(), role.code()));
        this.terms = new HashMap<>(terms);
        this.overrides = Map.copyOf(overrides);
        this.confidence = confidence;
        this.vocabulary = new HashSet<>();
        terms.keySet().forEach(phrase -> vocabulary.addAll(List.of(phrase.split(" "))));
        addForms(terms);
        this.terms.forEach(phrases::add);
        this.version = version;
    }

    /** Titles are read in the forms of their words, so each phrase is found by these too; a phrase as it is written goes before. */
    private void addForms(Map<String, Term> written) {
        WordForms forms = new WordForms(this);
        new TreeMap<>(written).forEach((phrase, term) -> {
            if (term.words() > 1) {
                terms.putIfAbsent(String.join(" ", forms.known(List.of(phrase.split(" ")))), term);
            }
        });
    }

    /** Roles by code. */
    public Map<String, Role> roles() {
        return roles;
    }

    /** The role of titles that tell a function and a level but name no role; the empty text when there is none. */
    String standingRole(JobFunction function, int level) {
        return level <= TRAINING ? "" : standing.getOrDefault(function + (level >= MANAGER ? Role.MANAGERS : Role.OTHERS), "");
    }

    TitleConfidence confidence() {
        return confidence;
    }

    /** Hash of all files that it was read from and of the learned weights, hexadecimal. */
    public String version() {
        return version;
    }

    /** All phrases, in no order. */
    Collection<Term> phrases() {
        return terms.values();
    }

    Term term(String phrase) {
        return terms.get(phrase);
    }

    boolean knows(String word) {
        return vocabulary.contains(word);
    }

    /** The longest phrase that begins at a word, or null. */
    Term longestAt(List<String> words, int at) {
        return phrases.longestAt(words, at);
    }

    boolean hasOverrides() {
        return !overrides.isEmpty();
    }

    /** The user's own reading of a title, or null. */
    TitleReading override(String normalised) {
        return overrides.get(normalised);
    }
}
