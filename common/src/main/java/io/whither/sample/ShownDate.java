package io.whither.sample;

import io.whither.time.Months;

/** A date as a profile shows it. @param month from 1 to 12; 0 when only the year is shown */
record ShownDate(int year, int month) {

    static ShownDate of(int month, boolean yearOnly) {
        return new ShownDate(Months.year(month), yearOnly ? 0 : Math.floorMod(month, 12) + 1);
    }

    /** {@code 2022-11}, or {@code 2022}. */
    String iso() {
        return month == 0 ? Integer.toString(year) : "%04d-%02d".formatted(year, month);
    }

    /** {@code Nov 2022}, or {@code 2022}. */
    String words() {
        String[] names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        return month == 0 ? Integer.toString(year) : names[month - 1] + " " + year;
    }
}
