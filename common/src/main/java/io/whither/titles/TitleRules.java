package io.whither.titles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Reads a title by the phrases of the lexicon: the longest first, from the left, part by part. Pure, immutable. */
final class TitleRules {

    /** Director says less of the work than consulting does, wherever it stands. */
    private static final Comparator<Term> RANKS_LAST = Comparator.comparing(term -> term.head() > 0 || term.marker() > 0);

    private static final Comparator<Term> TELLING = Comparator.comparingInt(Term::words).thenComparing(term -> !isEverywhere(term));

    private static final int OWNS = 9;
    private static final int LEADS_DIVISION = 8;
    private static final int LEADS = 5;
    private static final Set<String> OF_SOMEBODY = Set.of("to", "of", "the", "des", "der", "dem", "den", "zum", "zur", "fur", "de", "du", "la", "le", "del", "della", "di", "do", "da", "van");

    /** Shorter words join others: of, the, und, de. */
    private static final int SHORTEST_TELLING = 4;

    private final TitleLexicon lexicon;
    private final WordForms forms;

    TitleRules(TitleLexicon lexicon) {
        this.lexicon = lexicon;
        this.forms = new WordForms(lexicon);
    }

    /** The terms of one part of a title, and its words. */
    private record Part(List<String> written, List<String> words, List<Term> terms) {

        boolean tells() {
            return terms.stream().anyMatch(term -> term.function() != null);
        }

        int unread() {
            int telling = tellingWords(words);
            for (Term term : terms) {
                telling -= tellingWords(Arrays.asList(StringUtils.split(term.phrase(), ' ')));
            }
            return Math.max(0, telling);
        }

        private static int tellingWords(List<String> words) {
            int telling = 0;
            for (String word : words) {
                telling += word.length() >= SHORTEST_TELLING ? 1 : 0;
            }
            return telling;
        }
    }

    RuleReading read(String title, String employer) {
        List<Part> parts = TitleText.segments(title).stream().map(this::part).toList();
        // The first part with a noun of work is the job; what follows are others, or its department.
        Part first = parts.stream().filter(part -> !part.terms().isEmpty()).findFirst().orElse(null);
        Part whole = first != null && parts.size() == 1 ? first : joined(parts);
        if (first == null) {
            return RuleReading.none(whole.written());
        }
        String context = (title + " " + employer).toLowerCase(Locale.ROOT);
        return reading(first.tells() ? first : whole, whole.terms(), first.words(), context);
    }

    private Part part(List<String> written) {
        List<String> words = forms.known(written);
        return new Part(written, words, find(words));
    }

    private static Part joined(List<Part> parts) {
        return new Part(parts.stream().flatMap(part -> part.written().stream()).toList(), parts.stream().flatMap(part -> part.words().stream()).toList(),
                parts.stream().flatMap(part -> part.terms().stream()).toList());
    }

    private RuleReading reading(Part part, List<Term> all, List<String> graded, String context) {
        List<Term> terms = part.terms();
        Term role = role(terms);
        Term domain = terms.stream().filter(term -> term.domain() != null).findFirst()
                .orElseGet(() -> all.stream().filter(term -> term.domain() != null).findFirst().orElse(null));
        Term weak = terms.stream().filter(term -> term.weak() != null).min(RANKS_LAST).orElse(null);
        int level = SeniorityRule.level(terms, graded, context);
        Track track = role != null && role.role().function() == JobFunction.ENTREPRENEURSHIP && level == 9 ? Track.OWNER : SeniorityRule.track(level);
        String rule = String.join("+", terms.stream().map(Term::phrase).toList());
        int unread = part.unread();
        if (role != null && !yields(role, terms)) {
            return new RuleReading(role.function(), role.role().code(), level, track, rule, unread == 0 ? TitleEvidence.ROLE : TitleEvidence.ROLE_AMONG_WORDS, part.written(), unread);
        }
        if (domain != null) {
            return new RuleReading(domain.domain(), lexicon.standingRole(domain.domain(), level), level, track, rule, TitleEvidence.DEPARTMENT, part.written(), unread);
        }
        return weak != null ? new RuleReading(weak.weak(), lexicon.standingRole(weak.weak(), level), level, track, rule, TitleEvidence.FALLBACK, part.written(), unread)
                : new RuleReading(JobFunction.UNCLASSIFIED, "", level, track, rule, TitleEvidence.NONE, part.written(), unread);
    }

    /** Who owns the firm as well as leading it, owns it. */
    private static Term role(List<Term> terms) {
        Term role = terms.stream().filter(term -> term.role() != null).max(TELLING).orElse(null);
        return role == null || role.head() < OWNS ? role
                : terms.stream().filter(term -> term.head() >= OWNS && term.function() == JobFunction.ENTREPRENEURSHIP).findFirst().orElse(role);
    }

    /** Clerks and freelancers are everywhere: a department, and to freelancers any other work, tells more. */
    private static boolean yields(Term role, List<Term> terms) {
        return isEverywhere(role) && terms.stream().filter(term -> term.role() == null)
                .anyMatch(term -> other(term.domain(), role) || role.function() == JobFunction.ENTREPRENEURSHIP && other(term.weak(), role));
    }

    private static boolean isEverywhere(Term role) {
        return role.function() == JobFunction.ADMINISTRATIVE || role.function() == JobFunction.ENTREPRENEURSHIP && role.head() < OWNS;
    }

    private static boolean other(JobFunction function, Term role) {
        return function != null && function != role.function();
    }

    /** The longest phrases from the left; an assistant to somebody is no somebody. */
    private List<Term> find(List<String> words) {
        List<Term> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Term term = lexicon.longestAt(words, at);
            if (term == null) {
                if (!found.isEmpty() && words.get(at).equals("to") && found.get(found.size() - 1).head() > 0) {
                    break;
                }
                at++;
            } else {
                found.add(serves(found, words, at, term) ? Term.of(term.phrase(), term.words()).withWeak(JobFunction.ADMINISTRATIVE) : term);
                at += term.words();
                if (term.phrase().endsWith(" to")) {
                    break;
                }
            }
        }
        return found;
    }

    /** Whether the job is with the person that a term names: {@code Referent der Geschäftsleitung}. */
    private static boolean serves(List<Term> found, List<String> words, int at, Term term) {
        return term.head() >= LEADS_DIVISION && at > 0 && OF_SOMEBODY.contains(words.get(at - 1)) && !found.isEmpty()
                && found.stream().allMatch(before -> before.head() <= LEADS && before.marker() <= LEADS) && found.stream().anyMatch(before -> before.head() > 0 || before.role() != null || before.weak() != null);
    }
}
