package io.whither.titles;

import java.util.ArrayList;
import java.util.List;

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

    private String form(String word) {
        if (lexicon.knows(word)) {
            return word;
        }
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0]) && word.length() > ending[0].length() + 2) {
                String form = word.substring(0, word.length() - ending[0].length()) + ending[1];
                if (lexicon.knows(form)) {
                    return form;
                }
            }
        }
        return null;
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
