package io.whither.employers;

import io.whither.employers.NameEnds.End;
import java.util.ArrayList;
import java.util.List;

/** What stays of a name however people write it: blanks, joining words, spellings and, of clear names, what they add at the end. */
final class NameKey {

    private static final int CLEAR_LEAD = 3;

    private final NameWords words;
    private final NameNormaliser normaliser;
    private final NameEnds ends;
    private final Distinctive distinctive;

    NameKey(NameWords words, NameNormaliser normaliser, Distinctive distinctive) {
        this.words = words;
        this.normaliser = normaliser;
        this.distinctive = distinctive;
        ends = new NameEnds(words);
    }

    /** The letters of a name: the same for {@code TomTom} and {@code Tom Tom}, {@code Black & Veatch} and {@code Black und Veatch}. */
    String letters(NameTokens name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.count(); i += Math.max(1, words.same().at(name, i))) {
            text.append(piece(name, i));
        }
        return Spelling.of(text.toString());
    }

    /** The letters of a name that nobody is known by: the same for {@code Talleres Gil} and {@code Gil Talleres}. */
    String newLetters(NameTokens name) {
        StringBuilder own = new StringBuilder();
        List<String> crafts = new ArrayList<>();
        for (int i = 0; i < name.count(); ) {
            int alike = Math.max(1, words.same().at(name, i));
            String piece = piece(name, i);
            if (words.crafts().contains(name, i)) {
                crafts.add(piece);
            } else {
                own.append(piece);
            }
            i += alike;
        }
        crafts.stream().sorted().forEach(own::append);
        return Spelling.of(own.toString());
    }

    /** The word, or what the words from it on mean as others do. */
    private String piece(NameTokens name, int first) {
        int alike = words.same().at(name, first);
        String same = alike == 0 ? name.word(first) : words.same().of(name, first, first + alike);
        return !same.isEmpty() ? same : joins(name, first) ? "" : name.word(first);
    }

    /** Whether words stand around it: {@code M & S} is not {@code MS}. */
    private static boolean joins(NameTokens name, int word) {
        return word > 0 && word < name.count() - 1 && name.wordLength(word - 1) > 1 && name.wordLength(word + 1) > 1;
    }

    /** The name without what people put before it and add at its end, as far as what is left is clear. */
    NameTokens core(NameTokens name) {
        NameTokens before = name;
        NameTokens after = withoutEnds(withoutLead(before));
        while (after.count() < before.count()) {
            before = after;
            after = withoutEnds(withoutLead(before));
        }
        return after;
    }

    /** The name without what people put before it, {@code Groupe} or {@code Les Laboratoires}, as far as a word behind is clear. */
    NameTokens withoutLead(NameTokens name) {
        int first = 0;
        while (first < name.count() - 1 && words.leads().contains(name, first)) {
            first++;
        }
        if (first == 0 || name.wordLength(first) < CLEAR_LEAD || !distinctive.is(name, first)) {
            return name;
        }
        return normaliser.tokens(name.text(first, name.count()));
    }

    private NameTokens withoutEnds(NameTokens name) {
        int end = name.count();
        End last = ends.last(name, end);
        while (last != null && isClear(name, last)) {
            end = last.start();
            last = ends.last(name, end);
        }
        return end < name.count() ? normaliser.tokens(name.text(0, end)) : name;
    }

    private boolean isClear(NameTokens name, End last) {
        return switch (last.kind()) {
            case PLACE -> distinctive.isClearAnywhere(name, last.start()) && !isInstitution(name, last.start()) && !StatedPlace.isNational(name.text());
            case FILLER, MAKER -> distinctive.isClear(name, last.start(), 4);
            case TRADE -> distinctive.isClear(name, last.start(), 5);
            // Whose trade we do not know may share its name with a company of another trade.
            case SECTOR -> false;
        };
    }

    private boolean isInstitution(NameTokens name, int end) {
        for (int i = 0; i < end; i++) {
            if (words.institutions().contains(name, i)) {
                return true;
            }
        }
        return false;
    }
}
