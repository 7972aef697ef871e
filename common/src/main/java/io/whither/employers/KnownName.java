package io.whither.employers;

import java.util.List;

/**
 * A known name in its words, for all that is made of them.
 *
 * @param words none of them is ever dropped
 */
record KnownName(AliasTable.Entry entry, NameTokens words) {

    static List<KnownName> all(AliasTable names) {
        return names.entries().stream().map(entry -> new KnownName(entry, NameTokens.of(entry.name()))).toList();
    }

    /** Whether somebody bears it without a legal form. */
    boolean isBorne() {
        return !entry.aliases().isEmpty();
    }
}
