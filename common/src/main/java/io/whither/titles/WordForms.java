package io.whither.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Brings words to forms that the lexicon knows: feminine and plural endings, parts of compounds. */
final class WordForms {

    private static final String[][] ENDINGS = {{"innen", ""}, {"in", ""}, {"trice", "teur"}, {"trice", "tore"}, {"euse", "eur"},
        {"iere", "ier"}, {"enne", "en"}, {"essa", "e"}, {"ora", "or"}, {"era", "ero"}, {"a", "o"}, {"a", ""}, {"ive", "if"}, {"e", ""}, {"es", ""}, {"s", ""}, {"e", "o"}, {"i", "o"}};
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_COMPOUND = 48;

    private final TitleLexicon lexicon;

    WordForms(TitleLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<String> known(List<String> words) {
        List<String> forms = new ArrayList<>(words.size());
        for (String word : words) {
            String form = form(word);
            if (form != null) {
                forms.add(form);
            } else {
                split(word, forms);
            }
        }
        return forms;
    }

    /** A known form of a word that is not taken apart; the word itself where there is none. */
    String whole(String word) {
        String form = form(word);
        return form == null ? word : form;
    }

    /** The word itself when it is a term; else a job by another ending; else a word of some phrase, as it is or by another ending. */
    private String form(String word) {
        if (lexicon.term(word) != null) {
            return word;
        }
        String job = byEnding(word, form -> isJob(lexicon.term(form)));
        if (job != null) {
            return job;
        }
        return lexicon.knows(word) ? word : byEnding(word, lexicon::knows);
    }

    private static String byEnding(String word, Predicate<String> suits) {
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0]) && word.length() > ending[0].length() + 2) {
                String form = word.substring(0, word.length() - ending[0].length()) + ending[1];
                if (suits.test(form)) {
                    return form;
                }
            }
        }
        return null;
    }

    private static boolean isJob(Term term) {
        return term != null && (term.role() != null || term.head() > 0 || term.weak() != null);
    }

    private void split(String word, List<String> forms) {
        if (word.length() >= 2 * SHORTEST_PART && word.length() <= LONGEST_COMPOUND) {
            for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
                String last = form(word.substring(cut));
                if (last != null && lexicon.term(last) != null) {
                    forms.add(first(word.substring(0, cut)));
                    forms.add(last);
                    return;
                }
            }
        }
        forms.add(word);
    }

    private String first(String part) {
        for (int end = part.length(); end >= SHORTEST_PART - 1; end--) {
            String head = part.substring(0, end);
            if (lexicon.term(head) != null) {
                return head;
            }
        }
        return part;
    }
}
