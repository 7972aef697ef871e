package io.whither.formats;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the records of a file lie in it, as its beginning shows. */
public enum RecordLayout {
    /** One a line: JSON Lines. The only layout that can be read in chunks. */
    LINES,
    /** Elements of one array, bare or in the {@code results} or {@code data} of an API's answer. */
    ARRAY,
    /** Objects over several lines, one or several a file. */
    OBJECTS;

    /** How much of a file's beginning {@link #of} wants to see. */
    public static final int HEAD = ByteSource.AHEAD;

    private static final Pattern WRAPPED_LIST =
        Pattern.compile("\\s*\\{[^{\\[]{0,400}?\"(?:results|data)\"\\s*:\\s*\\[(?=\\s*\\{)");

    /** @param head the beginning of the file, unpacked; the longer the surer, up to {@link #HEAD} */
    public static RecordLayout of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start = (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).stripLeading();
        if (start.startsWith("[") || listStart(start) > 0) {
            return ARRAY;
        }
        int newline = start.indexOf('\n');
        if (newline < 0 || !start.startsWith("{")) {
            return LINES;
        }
        String next = start.substring(newline).stripLeading();
        boolean goesOn = isOpen(start.substring(0, newline)) && !next.isEmpty() && !next.startsWith("{");
        return goesOn ? OBJECTS : LINES;
    }

    /** The place after the bracket that opens the list of an API's answer; -1 when the text begins otherwise. */
    static int listStart(String text) {
        if (!text.contains("\"results\"") && !text.contains("\"data\"")) {
            return -1;
        }
        Matcher matcher = WRAPPED_LIST.matcher(text);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Whether brackets are left open, outside of a string: a line may not end inside one. */
    private static boolean isOpen(String line) {
        Balance balance = new Balance();
        line.chars().forEach(balance::feed);
        return balance.depth() > 0 && !balance.inString();
    }
}
