package io.whither.titles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a phrase leaves unsaid, said by the phrases within it: {@code head of sales} is of sales, {@code quality manager} a manager. */
final class TermCompletion {

    /** From here on a noun leads people; leading without a department is general management, an operations function with LinkedIn. */
    private static final int LEADS = 5;

    private final PhraseParts parts;
    private final Map<String, Term> terms;
    private final Map<String, Term> complete = new HashMap<>();

    TermCompletion(Map<String, Term> terms, WordForms forms) {
        this.terms = Map.copyOf(terms);
        this.parts = new PhraseParts(this.terms, forms);
    }

    /** The same phrases, each complete; what a phrase or its role says itself always stands. */
    Map<String, Term> complete() {
        terms.values().forEach(this::completed);
        return Map.copyOf(complete);
    }

    /** A part is shorter than its phrase, so that this ends. */
    private Term completed(Term term) {
        Term known = complete.get(term.phrase());
        if (known == null) {
            known = complete(term);
            complete.put(term.phrase(), known);
        }
        return known;
    }

    private Term complete(Term term) {
        List<Term> inner = parts.of(term.phrase()).stream().map(this::completed).toList();
        Term levelled = term.head() > 0 || term.marker() > 0 ? term : term.withHead(impliedHead(term, inner)).withMarker(impliedMarker(term, inner));
        if (levelled.function() != null || levelled.weak() != null) {
            return levelled;
        }
        Term told = inner.stream().filter(part -> part.function() != null).reduce((a, b) -> b.phrase().length() > a.phrase().length() ? b : a).orElse(null);
        if (told != null) {
            return levelled.withDomain(told.function());
        }
        return inner.stream().filter(part -> part.weak() != null).findFirst().map(part -> levelled.withWeak(part.weak()))
                .orElse(levelled.head() >= LEADS ? levelled.withWeak(JobFunction.OPERATIONS) : levelled);
    }

    private static int impliedMarker(Term term, List<Term> inner) {
        int marker = term.role() == null ? 0 : inner.stream().mapToInt(Term::marker).max().orElse(0);
        return term.role() != null && term.role().level() > 0 && marker >= LEADS ? 0 : marker;
    }

    private static int impliedHead(Term term, List<Term> inner) {
        if (term.role() != null && term.role().level() > 0) {
            return term.role().level();
        }
        return term.role() == null && term.domain() != null ? 0 : inner.stream().mapToInt(Term::head).max().orElse(0);
    }
}
