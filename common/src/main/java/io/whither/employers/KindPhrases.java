package io.whither.employers;

import io.whither.reference.ReferenceFault;
import io.whither.reference.TsvRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases that say what kind of state a position is: {@code freelance}, {@code career break}, {@code board member}. */
final class KindPhrases {

    /** Where in the text a phrase must stand. */
    private enum Anchor { EXACT, START, END, ANY }

    private record Phrase(PositionKind kind, Anchor anchor) {}

    private final Map<Long, Phrase> phrases = new HashMap<>();
    private final WordIndex firstWords = new WordIndex();
    private int longest = 1;

    /** @param field {@code employer} or {@code title}: which rows of the table count */
    KindPhrases(List<TsvRow> rows, String field, List<ReferenceFault> faults) {
        for (TsvRow row : rows) {
            if (row.text("field").equals(field) || row.text("field").equals("both")) {
                add(row, faults);
            }
        }
    }

    private void add(TsvRow row, List<ReferenceFault> faults) {
        NameTokens words = NameTokens.of(row.text("phrase"));
        try {
            Phrase phrase = new Phrase(PositionKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    Anchor.valueOf(row.text("match").toUpperCase(Locale.ROOT)));
            Phrase before = phrases.putIfAbsent(words.hash(0, words.count()), phrase);
            if (before != null && !before.equals(phrase)) {
                faults.add(row.fault("the phrase " + row.text("phrase") + " has two meanings", "remove one"));
            }
            firstWords.add(words.hash(0));
            longest = Math.max(longest, words.count());
        } catch (IllegalArgumentException unknown) {
            faults.add(row.fault("unknown kind or match: " + row.text("kind") + ", " + row.text("match"),
                    "match is exact, start, end or any"));
        }
    }

    /** The kind that the longest phrase of a text says; null when none stands in it. */
    PositionKind find(NameTokens words) {
        PositionKind found = null;
        int length = 0;
        for (int first = 0; first < words.count(); first++) {
            if (!firstWords.contains(words.hash(first))) {
                continue;
            }
            for (int end = Math.min(words.count(), first + longest); end - first > length; end--) {
                Phrase phrase = phrases.get(words.hash(first, end));
                if (phrase != null && fits(phrase.anchor, first, end, words.count())) {
                    found = phrase.kind;
                    length = end - first;
                }
            }
        }
        return found;
    }

    private static boolean fits(Anchor anchor, int first, int end, int count) {
        return switch (anchor) {
            case EXACT -> first == 0 && end == count;
            case START -> first == 0;
            case END -> end == count;
            case ANY -> true;
        };
    }
}
