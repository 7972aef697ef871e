package io.whither.formats;

import io.whither.profile.RawEducation;
import io.whither.time.DateReading;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Entries of education with their dates in one written form. */
final class Schools {

    private Schools() {}

    /** The entries that name a school or a degree. */
    static List<RawEducation> read(List<Fields> entries, Function<Fields, RawEducation> entry) {
        return entries.stream().map(entry).filter(e -> e.school() != null || e.degree() != null).limit(RecordLimits.MAX_POSITIONS)
            .distinct().filter(Objects::nonNull).toList();
    }

    static RawEducation entry(String school, String degree, DateReading start, DateReading end) {
        return new RawEducation(school, degree, text(start), text(end));
    }

    private static String text(DateReading reading) {
        return reading instanceof DateReading.Exact exact ? exact.text() : null;
    }
}
