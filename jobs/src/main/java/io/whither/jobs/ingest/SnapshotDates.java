package io.whither.jobs.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a delivery, read from the path of its files. */
final class SnapshotDates {

    private static final Pattern NAMED = Pattern.compile("(?:^|/)snapshot_date=(\\d{4}-\\d{2}-\\d{2})(?:/|$)");
    private static final Pattern FOLDER = Pattern.compile("(?:^|/)(\\d{4}-\\d{2}-\\d{2})/");

    private SnapshotDates() {}

    /** The last part {@code snapshot_date=2023-12-01}, else the last folder that is a date. */
    static Optional<LocalDate> ofPath(String path) {
        return last(NAMED, path).or(() -> last(FOLDER, path));
    }

    private static Optional<LocalDate> last(Pattern pattern, String path) {
        Matcher matcher = pattern.matcher(path);
        LocalDate found = null;
        while (matcher.find()) {
            try {
                found = LocalDate.parse(matcher.group(1));
            } catch (DateTimeException notADate) {
                continue;
            }
        }
        return Optional.ofNullable(found);
    }
}
