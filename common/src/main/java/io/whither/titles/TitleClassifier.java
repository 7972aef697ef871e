package io.whither.titles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads a job title: function, role, level and track. Pure, immutable, safe for threads. */
public final class TitleClassifier {

    // Ranks of evidence, chosen by hand; not yet calibrated on labelled titles.
    /** Director says less of the work than consulting does, wherever it stands. */
    private static final Comparator<Term> RANKS_LAST = Comparator.comparing(term -> term.head() > 0 || term.marker() > 0);

    private static final Comparator<Term> TELLING = Comparator.comparingInt(Term::words).thenComparing(term -> term.function() != JobFunction.ADMINISTRATIVE);

    private static final double BY_ROLE = 0.9;
    private static final double BY_DOMAIN = 0.8;
    private static final double BY_HEAD = 0.6;

    private final TitleLexicon lexicon;
    private final WordForms forms;

    public TitleClassifier(TitleLexicon lexicon) {
        this.lexicon = lexicon;
        this.forms = new WordForms(lexicon);
    }

    /** The version of the mapping behind every reading. */
    public String version() {
        return lexicon.version();
    }

    /** The role of a code, or null. */
    public Role role(String code) {
        return lexicon.roles().get(code);
    }

    /** Reads a title by itself; null reads as an empty one. */
    public TitleReading classify(String title) {
        return classify(title, "", List.of());
    }

    /**
     * Reads a title; employer and neighbours count only where the title itself says nothing of the function.
     *
     * @param employer as written; may be null
     * @param neighbourTitles other titles of the same person, the nearest first
     */
    public TitleReading classify(String title, String employer, List<String> neighbourTitles) {
        if (title == null || title.isBlank()) {
            return TitleReading.UNCLASSIFIED;
        }
        TitleReading override = lexicon.hasOverrides() ? lexicon.override(String.join(" ", TitleText.words(title))) : null;
        if (override != null) {
            return override;
        }
        TitleReading own = read(title, (title + " " + (employer == null ? "" : employer)).toLowerCase(Locale.ROOT));
        if (own.function() != JobFunction.UNCLASSIFIED || own.level() == 0) {
            return own;
        }
        return neighbourTitles.stream().map(this::classify).filter(near -> near.function() != JobFunction.UNCLASSIFIED).findFirst()
                .map(near -> new TitleReading(near.function(), "", own.level(), own.track(), own.rule() + "+neighbour", BY_HEAD / 2))
                .orElse(own);
    }

    private TitleReading read(String title, String context) {
        List<Term> all = new ArrayList<>();
        List<Term> telling = List.of();
        List<String> words = List.of();
        for (List<String> segment : TitleText.segments(title)) {
            List<String> known = forms.known(segment);
            List<Term> found = find(known);
            all.addAll(found);
            // The first part with a noun of work is the job; what follows are others, or its department.
            if (telling.isEmpty() && !found.isEmpty()) {
                telling = found;
                words = known;
            }
        }
        if (telling.isEmpty()) {
            return TitleReading.UNCLASSIFIED;
        }
        if (telling.stream().allMatch(term -> term.function() == null)) {
            telling = all;
        }
        return reading(telling, all, words, context);
    }

    private static TitleReading reading(List<Term> telling, List<Term> all, List<String> words, String context) {
        Term role = telling.stream().filter(term -> term.role() != null)
                .max(TELLING).orElse(null);
        Term domain = telling.stream().filter(term -> term.domain() != null).findFirst()
                .orElseGet(() -> all.stream().filter(term -> term.domain() != null).findFirst().orElse(null));
        Term weak = telling.stream().filter(term -> term.weak() != null).min(RANKS_LAST).orElse(null);
        int level = SeniorityRule.level(telling, words, context);
        Track track = role != null && role.role().function() == JobFunction.ENTREPRENEURSHIP && level == 9 ? Track.OWNER : SeniorityRule.track(level);
        String rule = String.join("+", telling.stream().map(Term::phrase).toList());
        if (role != null && !yields(role, telling)) {
            return new TitleReading(role.function(), role.role().code(), level, track, rule, BY_ROLE);
        }
        if (domain != null) {
            return new TitleReading(domain.domain(), "", level, track, rule, BY_DOMAIN);
        }
        return weak != null ? new TitleReading(weak.weak(), "", level, track, rule, BY_HEAD)
                : new TitleReading(JobFunction.UNCLASSIFIED, "", level, track, rule, 0);
    }

    /** Clerks and assistants are everywhere: a department that stands beside them tells more. */
    private static boolean yields(Term role, List<Term> telling) {
        return role.function() == JobFunction.ADMINISTRATIVE && telling.stream().anyMatch(term -> term.domain() != null && term.role() == null && term.domain() != JobFunction.ADMINISTRATIVE);
    }

    /** The longest phrases from the left; an assistant to somebody is no somebody. */
    private List<Term> find(List<String> words) {
        List<Term> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Term term = longestAt(words, at);
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

    private Term longestAt(List<String> words, int at) {
        for (int size = Math.min(lexicon.longestFrom(words.get(at)), words.size() - at); size > 0; size--) {
            Term term = lexicon.term(size == 1 ? words.get(at) : String.join(" ", words.subList(at, at + size)));
            if (term != null) {
                return term;
            }
        }
        return null;
    }
}
