package io.whither.time;

import java.time.YearMonth;

/**
 * Reads one date as it was written. Years run from 1900 to 2100; a lone year stays a year, never a January.
 * ISO forms, instants among them, are read without allocation of text; words are tried after that.
 */
public final class DateReader {

    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2100;
    private static final int LONGEST = 64;

    private DateReader() {}

    /** What the text says; never null, never throws. A null or blank text is {@link DateReading.Missing}. */
    public static DateReading read(String text) {
        if (text == null || text.isBlank()) {
            return DateReading.MISSING;
        }
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST) {
            return DateReading.UNREADABLE;
        }
        int year = digits(trimmed, 0, 4);
        return year >= 0 ? iso(trimmed, year) : WrittenDate.read(trimmed);
    }

    /** The bounds of the date; {@link PartialDate#MISSING} when the text is open, unreadable or missing. */
    public static PartialDate partial(String text) {
        return read(text).date();
    }

    /** A date from numbers; a month or day of 0 is unknown. A day that the month does not have is left out. */
    public static DateReading of(int year, int month, int day) {
        if (year < MIN_YEAR || year > MAX_YEAR || month < 0 || month > 12 || day < 0 || day > 31) {
            return DateReading.UNREADABLE;
        }
        if (month == 0) {
            return new DateReading.Exact(PartialDate.year(year), 0);
        }
        if (day == 0 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return new DateReading.Exact(PartialDate.month(year, month), 0);
        }
        return new DateReading.Exact(PartialDate.day(year, month), day);
    }

    private static DateReading iso(String text, int year) {
        int length = text.length();
        if (length == 4) {
            return of(year, 0, 0);
        }
        char mark = text.charAt(4);
        if (mark != '-' && mark != '/' && mark != '.') {
            return WrittenDate.read(text);
        }
        int month = digits(text, 5, 2);
        if (month < 0) {
            return WrittenDate.read(text);
        }
        if (length == 7) {
            return of(year, month, 0);
        }
        int day = length >= 10 && text.charAt(7) == mark ? digits(text, 8, 2) : -1;
        boolean whole = length == 10 || length > 10 && isTime(text);
        return day < 0 || !whole ? DateReading.UNREADABLE : of(year, month, day);
    }

    /** {@code T09:30...} or {@code  09:30...} after a day: the time itself is of no interest. */
    private static boolean isTime(String text) {
        return (text.charAt(10) == 'T' || text.charAt(10) == ' ') && digits(text, 11, 2) >= 0
            && text.length() > 13 && text.charAt(13) == ':';
    }

    /** The number of {@code count} digits from {@code from}, or -1 when they are not all digits. */
    static int digits(String text, int from, int count) {
        if (text.length() < from + count) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
