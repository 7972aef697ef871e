package io.whither.titles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title as words: no case, no accents, no brackets, cut where another thing than the job begins. */
final class TitleText {

    static final int LONGEST = 512;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern GENDER = Pattern.compile("\\b[mwfdhx](?:\\s?/\\s?[mwfdhx]){1,2}\\b");
    private static final Pattern INNER_FORM = Pattern.compile("(?<=\\p{L})[:*_/·.\\-](?:innen|in|trice|euse|ere|ice|ne|se|rice|a|e)\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PLACE = Pattern.compile("\\s(?:@|at|bei|chez|presso)\\s|@");
    private static final Pattern SEGMENT = Pattern.compile("\\s+[-–—]+\\s+|[|•;/]|\\s/\\s|,");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private TitleText() {}

    /** The parts of a title, the most telling first; empty when it has no letters. */
    static List<List<String>> segments(String title) {
        String plain = plain(title);
        String outside = BRACKETS.matcher(plain).replaceAll(" ");
        String job = PLACE.split(outside, 2)[0];
        List<List<String>> segments = new ArrayList<>();
        for (String part : SEGMENT.split(job.isBlank() ? plain : job)) {
            List<String> words = split(part);
            if (!words.isEmpty()) {
                segments.add(words);
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
        for (String word : BETWEEN_WORDS.split(plain)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String plain(String text) {
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String folded = ascii(bounded) ? bounded : MARKS.matcher(Normalizer.normalize(bounded, Normalizer.Form.NFKD)).replaceAll("");
        String lower = SPACES.matcher(folded.toLowerCase(Locale.ROOT).replace("ß", "ss")).replaceAll(" ");
        return INNER_FORM.matcher(GENDER.matcher(lower).replaceAll(" ")).replaceAll("");
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
