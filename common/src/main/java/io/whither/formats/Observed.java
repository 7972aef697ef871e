package io.whither.formats;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Days on which a vendor looked, in UTC. */
final class Observed {

    private Observed() {}

    /** Of a day or an instant, with or without a zone; null when it is neither. */
    static LocalDate on(String text) {
        if (text == null || text.length() < 10) {
            return null;
        }
        try {
            boolean offset = text.length() > 19 && (text.lastIndexOf('+') > 18 || text.lastIndexOf('-') > 18);
            return offset ? OffsetDateTime.parse(text.replace(' ', 'T')).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
                : inRange(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Of seconds since 1970 as text; null when it is no such number. */
    static LocalDate atSecond(String seconds) {
        try {
            return seconds == null ? null : inRange(Instant.ofEpochSecond(Long.parseLong(seconds)).atZone(ZoneOffset.UTC).toLocalDate());
        } catch (NumberFormatException | DateTimeException noSecond) {
            return null;
        }
    }

    /** The earlier one where both are known: nobody delivers what will be seen tomorrow. */
    static LocalDate notAfter(LocalDate observed, LocalDate delivered) {
        return observed != null && delivered != null && observed.isAfter(delivered) ? delivered : observed;
    }

    private static LocalDate inRange(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2100 ? day : null;
    }
}
