package io.whither.marts;

import io.whither.statistics.Histogram;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The leavers who went to one group.
 *
 * @param companies of the group, each with its people
 * @param employer people for whom the group is new
 * @param returned people who came back to it
 * @param gaps whole months between exit and start
 * @param changes levels gained, of those whose level is known on both sides
 */
public record DestinationCounts(Map<String, Long> companies, long employer, long returned, Histogram gaps, Histogram changes) {

    public static final DestinationCounts NONE = new DestinationCounts(Map.of(), 0, 0, Histogram.EMPTY, Histogram.EMPTY);

    public DestinationCounts {
        companies = java.util.Collections.unmodifiableMap(new TreeMap<>(companies));
    }

    public long people() {
        return employer + returned;
    }

    /** The company with the most people, if at least so many; null otherwise. */
    String mainCompany(int minPersons) {
        return companies.entrySet().stream().filter(e -> e.getValue() >= minPersons)
                .min(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(null);
    }

    DestinationCounts plus(DestinationCounts other) {
        Map<String, Long> sum = new TreeMap<>(companies);
        other.companies.forEach((company, people) -> sum.merge(company, people, Long::sum));
        return new DestinationCounts(sum, employer + other.employer, returned + other.returned, gaps.plus(other.gaps), changes.plus(other.changes));
    }
}
