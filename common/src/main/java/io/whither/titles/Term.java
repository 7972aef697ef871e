package io.whither.titles;

/**
 * What a phrase of the lexicon says; parts that it does not say are null or 0.
 *
 * @param role the role that it names
 * @param domain the function that it names
 * @param weak the function when nothing else in the title names one
 * @param marker level that modifies another noun, 0 for none
 * @param head level that the noun itself implies, 0 for none
 */
record Term(String phrase, int words, Role role, JobFunction domain, JobFunction weak, int marker, int head) {

    static Term of(String phrase, int words) {
        return new Term(phrase, words, null, null, null, 0, 0);
    }

    Term with(Role said) {
        return new Term(phrase, words, said, domain, weak, marker, head);
    }

    Term withDomain(JobFunction said) {
        return new Term(phrase, words, role, said, weak, marker, head);
    }

    Term withWeak(JobFunction said) {
        return new Term(phrase, words, role, domain, said, marker, head);
    }

    Term withMarker(int said) {
        return new Term(phrase, words, role, domain, weak, said, head);
    }

    Term withHead(int said) {
        return new Term(phrase, words, role, domain, weak, marker, said);
    }

    JobFunction function() {
        return role != null ? role.function() : domain;
    }
}
