package io.whither.asof;

import io.whither.time.Months;

/** Months and numbers in words, with a question mark for what is not known. */
final class MonthWords {

    private MonthWords() {}

    static String text(int month) {
        return month == Months.NONE ? "?" : Months.text(month);
    }

    /** @param to {@link Integer#MAX_VALUE} while it goes on */
    static String span(int from, int to) {
        return text(from) + " .. " + (to == Integer.MAX_VALUE ? "open" : text(to));
    }

    /** One month where both are one, else both ends of the interval. */
    static String interval(int earliest, int latest) {
        return earliest == latest ? text(earliest) : "between " + text(earliest) + " and " + text(latest);
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String orUnknown(String name) {
        return name == null ? "no company" : name;
    }
}
