package io.whither.careers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lines that say again what another line says, as precisely or less: the same title with the same employer, and dates that
 * hold those of the other. The most precise line speaks for all, of equal ones the first on the profile.
 */
final class Copies {

    private static final Comparator<PointDates.Dated> MOST_PRECISE = Comparator
            .comparingLong((PointDates.Dated dated) -> dated.bounds().width()).thenComparingInt(Copies::number);

    private final Map<Integer, Integer> spokenForBy = new HashMap<>();

    private final Trace trace;

    private Copies(Trace trace) {
        this.trace = trace;
    }

    static Copies of(List<PointDates.Dated> dated, Trace trace) {
        Copies copies = new Copies(trace);
        Map<String, List<PointDates.Dated>> byEmployer = new HashMap<>();
        for (PointDates.Dated d : dated) {
            if (d.bounds().isDated()) {
                byEmployer.computeIfAbsent(employer(d.position()), employer -> new ArrayList<>(2)).add(d);
            }
        }
        byEmployer.values().stream().filter(same -> same.size() > 1).forEach(copies::collectByTitle);
        return copies;
    }

    boolean contains(Position position) {
        return spokenForBy.containsKey(position.number());
    }

    /** The number of the line that speaks for a copy; its own number for any other line. */
    int spokenForBy(Position position) {
        return spokenForBy.getOrDefault(position.number(), position.number());
    }

    private void collectByTitle(List<PointDates.Dated> oneEmployer) {
        Map<List<Object>, List<PointDates.Dated>> byTitle = new HashMap<>();
        oneEmployer.forEach(d -> byTitle.computeIfAbsent(List.of(d.position().employer().kind(), text(d.position().titleRaw())), title -> new ArrayList<>(2)).add(d));
        byTitle.values().stream().filter(same -> same.size() > 1).forEach(this::collect);
    }

    private void collect(List<PointDates.Dated> same) {
        Map<DateBounds, PointDates.Dated> firsts = new HashMap<>();
        same.forEach(d -> firsts.merge(d.bounds(), d, (one, other) -> number(one) < number(other) ? one : other));
        List<PointDates.Dated> speakers = firsts.values().stream().sorted(MOST_PRECISE).toList();
        for (PointDates.Dated copy : same) {
            PointDates.Dated speaker = speaker(copy, speakers, firsts);
            if (speaker != copy) {
                spokenForBy.put(number(copy), number(speaker));
                trace.copy(number(copy), number(speaker));
            }
        }
    }

    private static PointDates.Dated speaker(PointDates.Dated copy, List<PointDates.Dated> speakers, Map<DateBounds, PointDates.Dated> firsts) {
        long width = copy.bounds().width();
        for (PointDates.Dated speaker : speakers) {
            if (speaker.bounds().width() >= width) {
                break;
            }
            if (copy.bounds().isCoarserThan(speaker.bounds())) {
                return speaker;
            }
        }
        return firsts.get(copy.bounds());
    }

    private static int number(PointDates.Dated dated) {
        return dated.position().number();
    }

    private static String employer(Position position) {
        String company = position.employer().companyId();
        return company == null ? text(position.employerRaw()) : company;
    }

    private static String text(String written) {
        return written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
    }
}
