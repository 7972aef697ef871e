package io.whither.titles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Reads a title by the phrases of the lexicon: the longest first, from the left, part by part. Pure, immutable. */
final class TitleRules {

    /** Director says less of the work than consulting does, wherever it stands. */
    private static final Comparator<Term> RANKS_LAST = Comparator.comparing(term -> term.head() > 0 || term.marker() > 0);

    private static final Comparator<Term> TELLING = Comparator.comparingInt(Term::words).thenComparing(term -> term.function() != JobFunction.ADMINISTRATIVE);

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

    private static RuleReading reading(Part part, List<Term> all, List<String> graded, String context) {
        List<Term> terms = part.terms();
        Term role = terms.stream().filter(term -> term.role() != null).max(TELLING).orElse(null);
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
            return new RuleReading(domain.domain(), "", level, track, rule, TitleEvidence.DEPARTMENT, part.written(), unread);
        }
        return weak != null ? new RuleReading(weak.weak(), "", level, track, rule, TitleEvidence.FALLBACK, part.written(), unread)
                : new RuleReading(JobFunction.UNCLASSIFIED, "", level, track, rule, TitleEvidence.NONE, part.written(), unread);
    }

    /** Clerks and assistants are everywhere: a department that stands beside them tells more. */
    private static boolean yields(Term role, List<Term> terms) {
        return role.function() == JobFunction.ADMINISTRATIVE
                && terms.stream().anyMatch(term -> term.domain() != null && term.role() == null && term.domain() != JobFunction.ADMINISTRATIVE);
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
                found.add(term);
                at += term.words();
                if (term.phrase().endsWith(" to")) {
                    break;
                }
            }
        }
        return found;
    }
}
