package io.whither.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a range as pages write it: {@code Feb 2020 - Present 4 years 11 months}, {@code Aug 2020 Jan 2022 1 year 6 months}. */
public final class DateRangeReader {

    /** Both ends as they were read. */
    public record Range(DateReading start, DateReading end) {}

    private static final Pattern DURATION = Pattern.compile("(?:^|\\s*[·\\s])(?:\\d{1,2}\\s*\\+?\\s*\\p{L}+\\.?[\\s,]*){1,4}$");
    private static final Pattern JOINT = Pattern.compile("\\s*[–—]\\s*|\\s+-\\s*|\\s*-\\s+|(?<=\\d{4})-(?=\\d{4}|\\p{L})|\\s+(?:bis|à|to|al?|tot|até)\\s+");
    private static final Pattern AFTER_YEAR = Pattern.compile("(?<=\\d{4})\\s+");
    private static final int LONGEST = 120;

    private DateRangeReader() {}

    /** The range, of which at least the start is a date; empty when the text is none, a bare duration for one. */
    public static Optional<Range> read(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String range = withoutDuration(text.strip());
        Matcher joint = JOINT.matcher(range);
        if (joint.find()) {
            return range(range.substring(0, joint.start()), range.substring(joint.end()));
        }
        Matcher gap = AFTER_YEAR.matcher(range);
        return gap.find() ? range(range.substring(0, gap.start()), range.substring(gap.end())) : range(range, "");
    }

    private static Optional<Range> range(String from, String to) {
        DateReading start = DateReader.read(from);
        DateReading end = DateReader.read(to);
        boolean whole = start instanceof DateReading.Exact && !(end instanceof DateReading.Unreadable);
        return whole ? Optional.of(new Range(start, end)) : Optional.empty();
    }

    private static String withoutDuration(String text) {
        int dot = text.indexOf('·');
        return DURATION.matcher(dot < 0 ? text : text.substring(0, dot)).replaceFirst("").strip();
    }
}
