package io.whither.titles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** A title as words: no case, no accents, no brackets, cut where another thing than the job begins. */
final class TitleText {

    static final int LONGEST = 512;
    /** Words of a part; no title has more. */
    private static final int MOST_WORDS = 24;
    private static final int MOST_PARTS = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern GENDER = Pattern.compile("\\b[mwfdhx](?:\\s?/\\s?[mwfdhx]){1,2}\\b");
    private static final Pattern INNER_FORM = Pattern.compile("(?<=\\p{L})[:*_/·.\\-](?:innen|in|trice|euse|ere|ice|ne|se|rice|a|e)\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PLACE = Pattern.compile("\\s(?:@|at|bei|chez|presso)\\s|@");
    private static final Pattern SEGMENT = Pattern.compile("\\s+[-–—]+\\s+|[|•;/]|\\s/\\s|,");
    // Looking for one of a pattern's marks first spares most titles the pattern.
    private static final String SEPARATORS = "-–—|•;/,";
    private static final String INNER_MARKS = ":*_/·.-";

    private TitleText() {}

    /** The parts of a title, the most telling first; empty when it has no letters. */
    static List<List<String>> segments(String title) {
        String plain = plain(title);
        String outside = plain.indexOf('(') < 0 && plain.indexOf('[') < 0 ? plain : BRACKETS.matcher(plain).replaceAll(" ");
        String job = mayNamePlace(outside) ? PLACE.split(outside, 2)[0] : outside;
        String told = job.isBlank() ? plain : job;
        List<List<String>> segments = new ArrayList<>();
        for (String part : StringUtils.containsAny(told, SEPARATORS) ? SEGMENT.split(told) : new String[] {told}) {
            List<String> words = split(part);
            if (!words.isEmpty() && segments.size() < MOST_PARTS) {
                segments.add(words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words);
            }
        }
        return segments;
    }

    /** The words of a term or of a part of a title. */
    static List<String> words(String text) {
        return split(plain(text));
    }

    private static List<String> split(String plain) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < plain.length();) {
            int point = plain.codePointAt(at);
            if (!inWord(point)) {
                if (start >= 0) {
                    words.add(plain.substring(start, at));
                }
                start = -1;
            } else if (start < 0) {
                start = at;
            }
            at += Character.charCount(point);
        }
        if (start >= 0) {
            words.add(plain.substring(start));
        }
        return words;
    }

    private static boolean inWord(int point) {
        return point >= 'a' && point <= 'z' || point == '+' || point == '#' || Character.isLetter(point) || numeric(Character.getType(point));
    }

    private static boolean numeric(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean mayNamePlace(String text) {
        return text.indexOf('@') >= 0 || text.contains(" at ") || text.contains(" bei ") || text.contains(" chez ") || text.contains(" presso ");
    }

    private static String plain(String text) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String folded = ascii(bounded) ? bounded : MARKS.matcher(Normalizer.normalize(bounded, Normalizer.Form.NFKD)).replaceAll("");
        String lower = singleSpaced(folded.toLowerCase(Locale.ROOT).replace("ß", "ss")).strip();
        String named = lower.indexOf('/') < 0 ? lower : GENDER.matcher(lower).replaceAll(" ");
        return StringUtils.containsAny(named, INNER_MARKS) ? INNER_FORM.matcher(named).replaceAll("") : named;
    }

    private static String singleSpaced(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
                return SPACES.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private static boolean ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
