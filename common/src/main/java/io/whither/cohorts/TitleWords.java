package io.whither.cohorts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles and queries as the same plain words: lower case, no accents, letters and digits, {@code c++} and {@code c#} whole. */
final class TitleWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+[+#]*");
    private static final Pattern PATTERN_WORD = Pattern.compile("[\\p{L}\\p{N}*]+[+#]*\\**");

    private TitleWords() {}

    static List<String> of(String title) {
        return words(WORD, title);
    }

    /** The words of a query, in which {@code *} is part of a word. */
    static List<String> ofQuery(String text) {
        return words(PATTERN_WORD, text);
    }

    private static List<String> words(Pattern word, String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        Matcher matcher = word.matcher(plain);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
