package io.whither.employers;

import io.whither.reference.TsvRow;
import java.util.ArrayList;
import java.util.List;

/** Words and phrases that mean the same in names, and words that are left out between others. */
final class SameWords {

    private final WordIndex written = new WordIndex();
    private final List<String> same = new ArrayList<>();
    private int longest = 1;

    /** @param rows of {@code same_words.tsv} */
    SameWords(List<TsvRow> rows) {
        for (TsvRow row : rows) {
            NameTokens words = NameTokens.of(row.text("word"));
            put(words.hash(0, words.count()), NameTokens.of(row.text("same_as")).text().replace(" ", ""));
            longest = Math.max(longest, words.count());
        }
    }

    private void put(long words, String sameAs) {
        int number = written.add(words);
        if (number == same.size()) {
            same.add(sameAs);
        } else {
            same.set(number, sameAs);
        }
    }

    /** How many words from {@code first} on are one that another stands for; 0 when none stands for it. */
    int at(NameTokens name, int first) {
        for (int count = Math.min(longest, name.count() - first); count > 0; count--) {
            if (written.contains(name.hash(first, first + count))) {
                return count;
            }
        }
        return 0;
    }

    /** The letters that stand for words, without blanks; null when nothing does, empty when they are left out between others. */
    String of(NameTokens name, int first, int end) {
        int number = written.find(name.hash(first, end));
        return number < 0 ? null : same.get(number);
    }
}
