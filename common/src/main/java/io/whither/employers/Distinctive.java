package io.whither.employers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/** Which words tell a company from all others: neither generic nor ordinary, and in the names of few known companies. */
final class Distinctive {

    private static final int REAL_WORD = 3;
    private static final int LONG = 4;

    private final NameWords words;
    private final WordIndex common = new WordIndex();

    /** Counts in how many companies' names a word stands; the order of the names does not matter. */
    Distinctive(NameWords words, Collection<KnownName> names) {
        this.words = words;
        WordIndex seen = new WordIndex();
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (KnownName known : names) {
            NameTokens name = known.words();
            for (int i = 0; i < name.count(); i++) {
                int word = seen.add(name.hash(i));
                if (word == first.size()) {
                    first.add(null);
                    second.add(null);
                }
                for (CompanyAlias alias : known.entry().aliases()) {
                    note(name.hash(i), word, alias.companyId(), first, second);
                }
            }
        }
    }

    /** The third company that bears a word makes it common. */
    private void note(long hash, int word, String company, List<String> first, List<String> second) {
        if (first.get(word) == null) {
            first.set(word, company);
        } else if (!first.get(word).equals(company)) {
            if (second.get(word) == null) {
                second.set(word, company);
            } else if (!second.get(word).equals(company)) {
                common.add(hash);
            }
        }
    }

    boolean is(NameTokens name, int word) {
        return words.isDistinctive(name, word) && !common.contains(name.hash(word));
    }

    /** Whether the words before {@code end} tell a company: two distinctive ones, or one of so many letters. */
    boolean isClear(NameTokens name, int end, int letters) {
        return isClear(name, end, letters, word -> is(name, word));
    }

    /** Whether the words before {@code end} tell a company wherever it is: not a person's name, which a firm in the next town may bear. */
    boolean isClearAnywhere(NameTokens name, int end) {
        return isClear(name, end, LONG, word -> is(name, word) && !words.people().contains(name, word));
    }

    private static boolean isClear(NameTokens name, int end, int letters, IntPredicate isDistinctive) {
        int distinctive = 0;
        for (int i = 0; i < end; i++) {
            if (name.wordLength(i) >= REAL_WORD && isDistinctive.test(i)) {
                distinctive += name.wordLength(i) >= letters ? 2 : 1;
            }
        }
        return distinctive > 1;
    }
}
