package io.whither.cohorts;

import java.util.List;

/** Recursive descent, one method a level of precedence. */
final class TitleQueryParser {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    TitleQueryParser(String text) {
        this.text = text;
    }

    TitleQuery.Node parse() {
        if (text.length() > LONGEST) {
            throw fault(LONGEST, "the query is longer than " + LONGEST + " characters; shorten it");
        }
        TitleQuery.Node root = or();
        if (peek() == ')') {
            throw fault(at, "this bracket closes nothing; remove it or open one before");
        }
        return root;
    }

    private TitleQuery.Node or() {
        TitleQuery.Node left = and();
        while (accept("OR")) {
            left = new TitleQuery.Or(left, and());
        }
        return left;
    }

    private TitleQuery.Node and() {
        TitleQuery.Node left = not();
        while (accept("AND") || startsOperand()) {
            left = new TitleQuery.And(left, not());
        }
        return left;
    }

    private TitleQuery.Node not() {
        boolean negated = false;
        while (accept("NOT")) {
            negated = !negated;
        }
        TitleQuery.Node operand = operand();
        return negated ? new TitleQuery.Not(operand) : operand;
    }

    private TitleQuery.Node operand() {
        return switch (peek()) {
            case 0 -> throw fault(at, "a word, a phrase or a bracket is missing at the end");
            case ')' -> throw fault(at, "a word, a phrase or a bracket is missing before )");
            case '(' -> bracket();
            case '"' -> quoted();
            default -> word();
        };
    }

    private TitleQuery.Node bracket() {
        int opened = at++;
        if (++depth > DEEPEST) {
            throw fault(opened, "brackets are nested deeper than " + DEEPEST + "; simplify the query");
        }
        TitleQuery.Node inside = or();
        if (peek() != ')') {
            throw fault(opened, "this bracket is never closed; add )");
        }
        at++;
        depth--;
        return inside;
    }

    private TitleQuery.Node quoted() {
        int opened = at;
        int closed = text.indexOf('"', at + 1);
        if (closed < 0) {
            throw fault(opened, "this quotation mark is never closed; add \"");
        }
        at = closed + 1;
        return phrase(text.substring(opened + 1, closed), opened);
    }

    private TitleQuery.Node word() {
        int start = at;
        String word = wordAt(at);
        if (isOperator(word)) {
            throw fault(start, word + " stands where a word, a phrase or a bracket is expected; quote it to search for it");
        }
        at += word.length();
        return phrase(word, start);
    }

    /** A text with a hyphen or a stroke becomes a phrase, as the title's words do. */
    private TitleQuery.Node phrase(String content, int start) {
        List<WordPattern> patterns = TitleWords.ofQuery(content).stream().map(WordPattern::new).toList();
        if (patterns.isEmpty()) {
            throw fault(start, "there is no letter or digit to search for");
        }
        if (patterns.stream().anyMatch(pattern -> pattern.text().chars().allMatch(c -> c == '*'))) {
            throw fault(start, "a lone * matches every title; give at least one letter");
        }
        return new TitleQuery.Phrase(patterns);
    }

    private boolean startsOperand() {
        char next = peek();
        return next != 0 && next != ')' && !wordAt(at).equals("OR");
    }

    private boolean accept(String operator) {
        if (peek() != 0 && wordAt(at).equals(operator)) {
            at += operator.length();
            return true;
        }
        return false;
    }

    private static boolean isOperator(String word) {
        return word.equals("AND") || word.equals("OR") || word.equals("NOT");
    }

    private String wordAt(int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "()\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The next character that is no space, without taking it; 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private TitleQueryException fault(int position, String message) {
        return new TitleQueryException(text, position, message);
    }
}
