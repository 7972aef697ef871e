package io.whither.jobs.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that break pages: scripts in every wrapping, characters without width or out of line, words without end. */
final class NaughtyNames {

    private static final List<String> SCRIPTS = List.of("<script>console.log('ran')</script>", "<img src=x onerror=console.log('ran')>", "<svg onload=console.log('ran')>",
            "<iframe src=javascript:console.log('ran')>", "<a href=\"javascript:console.log('ran')\">x</a>", "<body onload=console.log('ran')>",
            "<style>*{display:none}</style>", "<link rel=stylesheet href=//example.org/x.css>", "<base href=//example.org/>", "<meta http-equiv=refresh content=0>",
            "<object data=x.swf>", "<video><source onerror=console.log('ran')>", "<input autofocus onfocus=console.log('ran')>", "<details open ontoggle=console.log('ran')>",
            "<math><mtext><script>console.log('ran')</script>", "<template><script>console.log('ran')</script>", "<noscript><p title=\"</noscript><img src=x onerror=console.log('ran')>\">",
            "<ScRiPt>console.log('ran')</sCrIpT>", "<script\u0000>console.log('ran')</script>", "<script\t>console.log('ran')</script>", "<<script>console.log('ran');//<</script>",
            "&lt;script&gt;console.log('ran')&lt;/script&gt;", "&#60;script&#62;console.log('ran')", "\\x3cscript\\x3econsole.log('ran')", "<!--#exec cmd=\"x\"-->");
    private static final List<String> BEFORE = List.of("", "\">", "'>", "</title>", "</style>", "</svg>", "-->", "]]>", "</td></table>", "\" onmouseover=console.log('ran') x=\"",
            "</textarea>", "`", "\u2028", "\ufeff");
    private static final List<String> TEMPLATES = List.of("${7*7}", "#{7*7}", "{{7*7}}", "<%= 7*7 %>", "@{7*7}", "!{7*7}", "$unsafe{7}", "@for(;;)", "%s%n%d%x", "%99999d", "{0}", "\\u0041",
            "'; drop table people; --", "../../../../etc/passwd", "C:\\CON", "null", "undefined", "NaN", "Infinity", "-1", "1E9999", "0x0", "true", "", " ", ".", "=1+1", "@SUM(1)");
    private static final List<String> WRITING = List.of("مثال \u202e الشركة", "\u202eEvil\u202c", "\u2066\u2067x", "חברה", "株式会社例", "예시", "ﷺ", "𝕿𝖍𝖊", "🏳️‍🌈", "👨‍👩‍👧‍👦", "🇪🇺🇺", "Ω≈ç√∫", "ß ﬁ ı İ",
            "\ud800", "\udfff", "a\u200bb\u200bc", "\u00ad", "\u2060", "\u034f", "\u180e", "x\ud83c\udffb", "\u0e47\u0e47\u0e47", "ถุุุุุุุุุ", "𒐫𒐫𒐫", "꧅꧅꧅");

    private NaughtyNames() {
    }

    static List<String> all() {
        Set<String> names = new LinkedHashSet<>();
        SCRIPTS.forEach(script -> BEFORE.forEach(before -> names.add(before + script)));
        names.addAll(TEMPLATES);
        names.addAll(WRITING);
        IntStream.concat(IntStream.range(1, 0x20), IntStream.rangeClosed(0x7f, 0x9f)).forEach(control -> names.add("a" + (char) control + "b"));
        IntStream.of(0xa0, 0x1680, 0x2000, 0x2003, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff, 0xfffe, 0xffff).forEach(space -> names.add("a" + (char) space + "b"));
        Stream.of("W", "i", "ß", "字", "﷽", "👩🏿", "&", "<", "\"", "-").forEach(letter -> IntStream.of(40, 400, 4000).forEach(times -> names.add(letter.repeat(times))));
        IntStream.rangeClosed(1, 40).forEach(height -> names.add(stacked("Zalgo", height)));
        return new ArrayList<>(names);
    }

    /** Every letter under so many marks. */
    private static String stacked(String word, int height) {
        StringBuilder text = new StringBuilder();
        word.chars().forEach(letter -> {
            text.append((char) letter);
            IntStream.range(0, height).forEach(mark -> text.append((char) (0x300 + (mark * 7 + letter) % 0x70)));
        });
        return text.toString();
    }
}
