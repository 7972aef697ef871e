package io.whither.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON that must be refused, JSON that must be accepted, and texts that break programs. All made here. */
final class HostileInput {

    private HostileInput() {}

    /** Texts as they may stand in any field. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of("", " ", "undefined", "null", "NULL", "true", "NaN", "-Infinity", "0x0", "1e999", "1/0",
            "\u0000", "\u0007\u001B[31m", "\t\r\n", "\u00A0\u2003\u3000", "\u200B\u200D\uFEFF", "\u202Etxet", "\uD800", "\uDC00x", "\uFFFE\uFFFF",
            "田中さん", "مرحبا", "שלום", "Ǆǅǆ", "ﬃ", "ß", "İI", "e\u0301", "𝕊𝕖𝕟𝕚𝕠𝕣", "👩‍👩‍👧‍👦", "🇩🇪", "Z̸̡̛a̵l̶g̷o̸",
            "'; DROP TABLE people; --", "<script>x</script>", "&lt;b&gt;&amp;amp;&#0;&#x110000;&#55296;", "%s%n%d", "../../etc/passwd",
            "%C3%28%ZZ%", "https://", "://", "linkedin.com/in/", "//", "linkedin.com/company/%00", "***", "* * *", ",,,", "a,b,c", "\\", "\"",
            "2020-02-30", "99/99/9999", "0000", "٢٠٢٠", "²⁰²⁰", "Jan 99999999999", "- – —", "20200101", "2020-01-01T25:61:61+99:99"));
        texts.add("x".repeat(10_000));
        texts.add("(".repeat(1_000));
        texts.add("a ".repeat(3_000));
        texts.add("\uD83D\uDE00".repeat(1_000));
        return texts;
    }

    /** Must be read as JSON. */
    static List<String> accepted() {
        return List.of("[]", "{}", "[null]", "\"\"", "0", "-0", "true", " [1] ", "[1e+2]", "[1E22]", "[-0.1]", "[\"\\u0000\"]", "[\"\\uD801\\udc37\"]",
            "[\"\u007F\"]", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "{\"a\":1,\"a\":2}", "{\"\":0}", "[[[]]]", "[123456789012345678901234567890]", "[\"\u2028\"]",
            "{\"a\\u0000b\":1}");
    }

    /** Must be refused. */
    static Map<String, byte[]> refused() {
        Map<String, byte[]> refused = new TreeMap<>();
        for (String text : List.of("[1,]", "[,1]", "[1 2]", "[1", "[\"a", "{\"a\":", "{\"a\"}", "{a:1}", "{'a':1}", "[01]", "[+1]", "[1.]", "[.5]", "[1e]",
                "[0x1]", "[NaN]", "[Infinity]", "[-]", "[--1]", "[tru]", "[True]", "[nul]", "[\"\t\"]", "[\"\n\"]", "[\"\\x00\"]", "[\"\\u00\"]", "[\"\\\"]",
                "[\"\\uD8\"]", "[1]x", "{}}", "[]]", "[][]", "{} {}", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{1:1}", "[/*x*/1]", "// x\n[]", "[\f]", "", " ", "*",
                "\u00A0[]", "[\u00A01]", "[\uFF11]", "\uFEFF", "<a>", "]", "}", ":", ",", "\"", "'x'", "[1\u0000]", "123\u0000", "\\u007B}", "1 000 [1m",
                "[\"\u0000\"]", "{\"a\":\"b\"}#", "[".repeat(100_000), "{\"a\":".repeat(100_000))) {
            refused.put(text.length() > 20 ? text.substring(0, 20) : text, text.getBytes(StandardCharsets.UTF_8));
        }
        refused.put("lone byte", new byte[] {'[', '"', (byte) 0xE5, '"', ']'});
        refused.put("overlong", new byte[] {'[', '"', (byte) 0xC0, (byte) 0xAF, '"', ']'});
        refused.put("surrogate", new byte[] {'[', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ']'});
        refused.put("outside", new byte[] {'[', (byte) 0xFF, ']'});
        refused.put("zero", new byte[] {0});
        refused.put("UTF-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16BE));
        return refused;
    }
}
