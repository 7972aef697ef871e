package io.whither.titles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roles and terms of {@code conf/titles/}, checked; immutable. */
public final class TitleLexicon {

    private final Map<String, Role> roles;
    private final Map<String, Term> terms;
    private final Map<String, TitleReading> overrides;
    private final Set<String> vocabulary;
    private final int longest;
    private final String version;

    TitleLexicon(Map<String, Role> roles, Map<String, Term> terms, Map<String, TitleReading> overrides, String version) {
        this.roles = Map.copyOf(roles);
        this.terms = new HashMap<>(terms);
        this.overrides = Map.copyOf(overrides);
        this.vocabulary = new HashSet<>();
        terms.keySet().forEach(phrase -> vocabulary.addAll(List.of(phrase.split(" "))));
        this.longest = terms.values().stream().mapToInt(Term::words).max().orElse(0);
        this.version = version;
    }

    /** Roles by code. */
    public Map<String, Role> roles() {
        return roles;
    }

    /** Hash of all files that it was read from, hexadecimal. */
    public String version() {
        return version;
    }

    Term term(String phrase) {
        return terms.get(phrase);
    }

    boolean knows(String word) {
        return vocabulary.contains(word);
    }

    int longest() {
        return longest;
    }

    /** The user's own reading of a title, or null. */
    TitleReading override(String normalised) {
        return overrides.get(normalised);
    }
}
