package io.whither.marts;

import io.whither.statistics.Interval;
import io.whither.statistics.Wilson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a published number derives from.
 *
 * @param counts numbers of people by what they are called, the first one is the number itself where it is one
 * @param number made again from the counts of the whole cohort, with its bounds; NaN where they allow none
 */
public record Derivation(Map<String, PeopleCount> counts, Supplier<Interval> number) {

    static final Interval NONE = Interval.unbounded(Double.NaN);

    public Derivation {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    static Derivation people(CohortCounts all, String name, PeopleCount people) {
        return new Derivation(Map.of(name, people), () -> Interval.unbounded(people.of(all)));
    }

    static Derivation share(CohortCounts all, String partName, PeopleCount part, String wholeName, PeopleCount whole) {
        return new Derivation(pair(partName, part, wholeName, whole), () -> whole.of(all) == 0 ? NONE : Wilson.of(part.of(all), whole.of(all)));
    }

    static Map<String, PeopleCount> pair(String name, PeopleCount people, String otherName, PeopleCount others) {
        Map<String, PeopleCount> both = new LinkedHashMap<>();
        both.put(name, people);
        both.put(otherName, others);
        return both;
    }

    /** The number without its bounds. */
    public double value() {
        return number.get().estimate();
    }

    /** One of the bounds as a number of its own. */
    Derivation bound(boolean low) {
        return new Derivation(counts, () -> Interval.unbounded(low ? number.get().low() : number.get().high()));
    }
}
