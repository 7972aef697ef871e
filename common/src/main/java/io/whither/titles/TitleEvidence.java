package io.whither.titles;

import java.util.Locale;

/** What the function of a title rests on, the strongest first. */
enum TitleEvidence {
    /** A phrase of a role, and no word of the title is left unread. */
    ROLE,
    /** A phrase of a role among words that say nothing to the rules. */
    ROLE_AMONG_WORDS,
    /** A department. */
    DEPARTMENT,
    /** What a noun means where nothing else tells. */
    FALLBACK,
    /** The learned model, where rules end or where it is much surer than they are. */
    LEARNED,
    NONE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
