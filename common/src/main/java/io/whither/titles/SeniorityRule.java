package io.whither.titles;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The level of the terms found in one title: what the noun implies, moved by markers and grades. */
final class SeniorityRule {

    private static final Pattern GRADE = Pattern.compile("(?:l|ic|e|sde|swe)?([1-9])");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");
    private static final int PROFESSIONAL = 3;
    private static final int VICE_PRESIDENT = 8;
    private static final int[] OF_GRADE = {2, 3, 4, 5, 5};
    private static final Pattern BANK = Pattern.compile("\\b(?:bank|banking|goldman|morgan|citi|barclays|ubs|hsbc|credit suisse|merrill|securities|capital markets|nomura|lazard|paribas)");

    private SeniorityRule() {}

    /** A bank's vice presidents are directors elsewhere. */
    static boolean isMovedBy(String employer, int level) {
        return level == VICE_PRESIDENT && BANK.matcher(employer.toLowerCase(Locale.ROOT)).find();
    }

    static Track track(int level) {
        return level == 0 ? Track.NONE : level >= 6 ? Track.MANAGEMENT : Track.IC;
    }

    /** 1 to 9. */
    static int level(List<Term> terms, List<String> words, String context) {
        int head = terms.stream().mapToInt(Term::head).max().orElse(0);
        if (terms.stream().anyMatch(term -> term.marker() == 1)) {
            return 1;
        }
        int base = head == VICE_PRESIDENT && BANK.matcher(context).find() ? 7 : head == 0 || head == PROFESSIONAL ? grade(words) : head;
        int marker = terms.stream().mapToInt(Term::marker).max().orElse(0);
        if (base >= 6 || marker == 0) {
            return base;
        }
        return marker == 2 ? Math.min(base, 2) : Math.max(base, marker);
    }

    /** By the figure at the end; a professional's where there is none. */
    private static int grade(List<String> words) {
        String last = words.get(words.size() - 1);
        int roman = words.size() > 1 ? ROMAN.indexOf(last) : -1;
        if (roman >= 0) {
            return OF_GRADE[roman];
        }
        Matcher matcher = GRADE.matcher(last);
        if (!matcher.matches() || words.size() == 1) {
            return PROFESSIONAL;
        }
        int number = last.charAt(last.length() - 1) - '0';
        // Ladders written with a letter start at 3 (Google, Meta) or 4 (Amazon); plain numbers count from 1.
        boolean letter = last.startsWith("l") || last.startsWith("e");
        return OF_GRADE[Math.max(0, Math.min(OF_GRADE.length, letter ? number - 2 : number) - 1)];
    }
}
