package io.whither.careers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines that say again what another line says, as precisely or less: the same title with the same employer, and dates that
 * hold those of the other. The most precise line speaks for all, of equal ones the first on the profile.
 */
final class Copies {

    private final Map<Integer, Integer> spokenForBy = new HashMap<>();

    private Copies() {}

    static Copies of(List<PointDates.Dated> dated) {
        Copies copies = new Copies();
        Map<List<Object>, List<PointDates.Dated>> byLine = new HashMap<>();
        dated.stream().filter(d -> d.bounds().isDated()).forEach(d -> byLine.computeIfAbsent(line(d.position()), line -> new ArrayList<>(1)).add(d));
        byLine.values().stream().filter(same -> same.size() > 1).forEach(copies::collect);
        return copies;
    }

    boolean contains(Position position) {
        return spokenForBy.containsKey(position.number());
    }

    /** The number of the line that speaks for a copy; its own number for any other line. */
    int spokenForBy(Position position) {
        return spokenForBy.getOrDefault(position.number(), position.number());
    }

    private void collect(List<PointDates.Dated> same) {
        Map<DateBounds, PointDates.Dated> firsts = new HashMap<>();
        same.forEach(d -> firsts.merge(d.bounds(), d, (one, other) -> number(one) < number(other) ? one : other));
        for (PointDates.Dated copy : same) {
            PointDates.Dated speaker = firsts.get(copy.bounds());
            for (PointDates.Dated other : copy.bounds().isExact() ? List.<PointDates.Dated>of() : firsts.values()) {
                if (copy.bounds().isCoarserThan(other.bounds()) && precedes(other, speaker)) {
                    speaker = other;
                }
            }
            if (speaker != copy) {
                spokenForBy.put(number(copy), number(speaker));
            }
        }
    }

    /** The more precise first: the first of all is no copy itself. */
    private static boolean precedes(PointDates.Dated one, PointDates.Dated other) {
        int byWidth = Long.compare(one.bounds().width(), other.bounds().width());
        return byWidth < 0 || byWidth == 0 && number(one) < number(other);
    }

    private static int number(PointDates.Dated dated) {
        return dated.position().number();
    }

    private static List<Object> line(Position position) {
        String company = position.employer().companyId();
        return List.of(position.employer().kind(), company == null ? text(position.employerRaw()) : company, text(position.titleRaw()));
    }

    private static String text(String written) {
        return written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
    }
}
