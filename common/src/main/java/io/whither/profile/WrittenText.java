package io.whither.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.StringEscapeUtils;

/** A text as written, freed of what nobody wrote: invisible characters, doubled blanks, HTML entities, placeholders, masks. */
public final class WrittenText {

    /** Longer texts are cut here: no title or employer is that long, and later steps stay linear. */
    private static final int LONGEST = 500;
    private static final Set<String> PLACEHOLDERS = Set.of("--", "-", "---", "–", "—", ".", ". at .", "n/a", "null", "undefined");

    private WrittenText() {}

    /** The cleaned text; null when it says nothing. Never blank. */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        String shown = isPlain(text) ? text : visible(unescape(text));
        if (shown.isEmpty() || isPlaceholder(shown) || isMasked(shown)) {
            return null;
        }
        return shown.length() > LONGEST ? cut(shown) : shown;
    }

    /** Printable ASCII with single blanks inside and none around: the usual case, nothing to do. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '&' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String unescape(String text) {
        if (text.indexOf('&') < 0 || text.indexOf(';') < 0) {
            return text;
        }
        try {
            return StringEscapeUtils.unescapeHtml4(text);
        } catch (IllegalArgumentException noCharacter) {
            // A number beyond Unicode: the library throws, a browser shows the text.
            return text;
        }
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), 4 * LONGEST));
        text.codePoints().limit(4L * LONGEST).forEach(c -> {
            if (isBlank(c)) {
                if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                    shown.append(' ');
                }
            } else if (!isInvisible(c)) {
                shown.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(shown.toString().strip(), Normalizer.Form.NFC);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Zero-width and direction marks, half a surrogate pair, and code points that stand for nothing. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.SURROGATE || type == Character.UNASSIGNED
            || type == Character.PRIVATE_USE || c == 0xFFFD || c == 0x115F || c == 0x3164;
    }

    private static boolean isPlaceholder(String text) {
        return text.length() <= 9 && PLACEHOLDERS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** {@code ***} or {@code D******* of E*****}: more asterisks than letters and digits. */
    private static boolean isMasked(String text) {
        if (text.indexOf('*') < 0) {
            return false;
        }
        long stars = text.chars().filter(c -> c == '*').count();
        return stars > text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).strip();
    }
}
