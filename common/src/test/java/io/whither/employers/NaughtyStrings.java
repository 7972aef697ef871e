package io.whither.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that break programs: of every kind that lists of naughty strings hold, made here by rule. */
final class NaughtyStrings {

    private static final int LONG = 100_000;
    private static final String NAME = "Acme Widgets GmbH";
    private static final String[] WORDS = {"null", "NULL", "undefined", "nil", "None", "NaN", "Infinity", "-Infinity", "true", "false", "0", "-1", "1e309", "0x7fffffff", "2147483648",
        "9223372036854775808", "1/0", "0.0000001", "1,000.00", "1 000,00", "\u0661\u0662\u0663", "\u00bd", "\u2150", "con", "prn", "aux", "lpt1", "..", "~", "*", "%", "%s%n%d", "%x%x", "${0}", "{0}", "$(id)", "`id`",
        "';--", "' OR '1'='1", "\" OR \"\"=\"", "<b>", "</", "<!--", "]]>", "&amp;", "&#0;", "javascript:void(0)", "<script>alert(1)</script>", "../../etc/hosts", "C:\\nul", "file:///", "\\", "\\u0000", "\\x00",
        "=1+1", "@SUM(1)", "+1", "-1+1", "\t", "\r\n", "\u000b\f", "S.A.", "S.A. de C.V.", "& Co. KG", "d/b/a", "formerly", "(", ")", "((((", "[]", "()", ")(", " - ", ",,,", "|", "@", "ex-", "The", "the the the", "Inc. Inc. Inc.",
        "I", "i", "\u0130", "\u0131", "\u00df", "\u1e9e", "\ufb01", "\u01c5", "\u0149", "\u1f80", "\u03c2\u03a3", "Scunthorpe General Hospital", "\u202ereversed", "\u2066isolated\u2069", "\u200b", "\u200d", "\u00ad", "\ufeff", "\u2060",
        "\u0301", "e\u0301\u0301\u0301", "\ufdfa", "\u0644\u0627", "\u05d0\u05b8", "\u0e01\u0e33", "\u0915\u094d\u0937", "\u1100\u1161\u11a8", "\u682a\u5f0f\u4f1a\u793e", "\u6709\u9650\u516c\u53f8", "\uff21\uff22\uff23", "\u3231", "\u33a5",
        "\ud83d\ude00", "\ud83d\udc69\u200d\ud83d\udcbb", "\ud83c\uddfa\ud83c\uddf8", "\ud83d\udc4d\ud83c\udfff", "\ud800", "\udc00", "\udc00\ud800", "\ufffe", "\uffff", "\ufffd", "\ud835\udd04\ud835\udd05", "\u2460\u2461", "\u202f", "\u3000", "\u2028", "\u2029", "\u0085"};

    private NaughtyStrings() {}

    /** Each alone, doubled, around and inside a name; every control character; marks in heaps; very long ones. */
    static List<String> all() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (String word : WORDS) {
            texts.addAll(List.of(word, word + word, word + " " + NAME, NAME + word, NAME + " " + word, "Ac" + word + "me", "(" + word + ")", word + ", " + word));
        }
        IntStream.concat(IntStream.rangeClosed(0, 0x2ff), IntStream.rangeClosed(0x2000, 0x206f)).forEach(point -> {
            texts.add(Character.toString(point));
            texts.add("Acme" + Character.toString(point) + "Widgets");
        });
        for (String part : new String[] {"a", " ", "(", ",", ".", "&", "\u0301", "\u682a\u5f0f\u4f1a\u793e", "\ud83d\ude00", "Inc. ", "a, ", "- ", "\ud800"}) {
            texts.add(part.repeat(LONG / part.length()));
            texts.add(NAME + part.repeat(500));
        }
        return texts;
    }
}
