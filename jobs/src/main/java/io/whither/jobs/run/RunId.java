package io.whither.jobs.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Identities of runs: they sort by time, and two of the same second differ. */
final class RunId {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RunId() {}

    /** @param salt its lower 16 bits are used */
    static String of(Instant start, int salt) {
        return SECOND.format(start) + "-" + String.format(Locale.ROOT, "%04x", salt & 0xffff);
    }
}
