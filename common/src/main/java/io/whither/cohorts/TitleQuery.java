package io.whither.cohorts;

import java.io.Serializable;
import java.util.List;

/**
 * A question to a job title: {@code "machine learning" OR ml* AND NOT intern}. Words match whole words, whatever their
 * case and accents; {@code *} stands for any letters; quotes make a phrase; {@code NOT} binds tighter than
 * {@code AND}, {@code AND} tighter than {@code OR}; words side by side are joined by {@code AND}; operators are written in capitals.
 *
 * @param text as written
 */
public record TitleQuery(String text, Node root) implements Serializable {

    /** @throws TitleQueryException with the position of the first fault */
    public static TitleQuery parse(String text) {
        return new TitleQuery(text, new TitleQueryParser(text).parse());
    }

    /** @param title as written; null matches nothing, not even a negation */
    public boolean matches(String title) {
        return title != null && root.matches(TitleWords.of(title));
    }

    @Override
    public String toString() {
        return text;
    }

    /** A part of a query. */
    sealed interface Node extends Serializable permits Phrase, And, Or, Not {
        boolean matches(List<String> words);
    }

    /** Words in a row; a single word is a phrase of one. */
    record Phrase(List<WordPattern> patterns) implements Node {
        @Override
        public boolean matches(List<String> words) {
            for (int start = 0; start + patterns.size() <= words.size(); start++) {
                if (matchesAt(words, start)) {
                    return true;
                }
            }
            return false;
        }

        private boolean matchesAt(List<String> words, int start) {
            for (int i = 0; i < patterns.size(); i++) {
                if (!patterns.get(i).matches(words.get(start + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Both sides match. */
    record And(Node left, Node right) implements Node {
        @Override
        public boolean matches(List<String> words) {
            return left.matches(words) && right.matches(words);
        }
    }

    /** At least one side matches. */
    record Or(Node left, Node right) implements Node {
        @Override
        public boolean matches(List<String> words) {
            return left.matches(words) || right.matches(words);
        }
    }

    /** The inside does not match. */
    record Not(Node inside) implements Node {
        @Override
        public boolean matches(List<String> words) {
            return !inside.matches(words);
        }
    }
}
