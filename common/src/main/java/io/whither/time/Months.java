package io.whither.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months as whole numbers: {@code year * 12 + month - 1}, so that a difference is a number of months.
 * Whatever has no month is {@link #NONE}.
 */
public final class Months {

    /** No month: smaller than every real one. */
    public static final int NONE = Integer.MIN_VALUE;

    private Months() {}

    /** The number of a month; {@code month} runs from 1 to 12. */
    public static int of(int year, int month) {
        return year * 12 + month - 1;
    }

    /** The month in which a day lies. */
    public static int of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue());
    }

    /** Reads {@code 2022-03}. @throws java.time.format.DateTimeParseException when it is no month */
    public static int parse(String text) {
        var month = YearMonth.parse(text);
        return of(month.getYear(), month.getMonthValue());
    }

    public static int year(int month) {
        return Math.floorDiv(month, 12);
    }

    /** The first day of the month, as tables store it. */
    public static LocalDate firstDay(int month) {
        return LocalDate.of(year(month), Math.floorMod(month, 12) + 1, 1);
    }

    /** Written as {@code 2022-03}; the empty text for {@link #NONE}. */
    public static String text(int month) {
        return month == NONE ? "" : firstDay(month).toString().substring(0, 7);
    }
}
