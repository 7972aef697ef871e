package io.whither.time;

import java.util.Locale;

/** What a text says that stands where a date is expected. */
public sealed interface DateReading {

    /**
     * A date.
     *
     * @param day the day of the month, 1 to 31; 0 where the precision is coarser
     */
    record Exact(PartialDate date, int day) implements DateReading {

        /** The one written form of this date: {@code 2019}, {@code 2019-06} or {@code 2019-06-17}. */
        public String text() {
            return switch (date.precision()) {
                case YEAR -> Integer.toString(Months.year(date.earliest()));
                case MONTH -> Months.text(date.earliest());
                case DAY -> Months.text(date.earliest()) + String.format(Locale.ROOT, "-%02d", day);
                case MISSING -> "";
            };
        }
    }

    /** A word for now: {@code Present}, {@code heute}. Open on paper, which is less than true today. */
    record Open() implements DateReading {}

    /** Something that is no date, or a year out of range. */
    record Unreadable() implements DateReading {}

    /** Nothing. */
    record Missing() implements DateReading {}

    DateReading OPEN = new Open();
    DateReading UNREADABLE = new Unreadable();
    DateReading MISSING = new Missing();

    /** The bounds where there are any, else {@link PartialDate#MISSING}. */
    default PartialDate date() {
        return PartialDate.MISSING;
    }
}
