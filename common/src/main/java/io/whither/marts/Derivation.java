package io.whither.marts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * What a published number derives from.
 *
 * @param counts numbers of people by what they are called, the first one is the number itself where it is one
 * @param value the number, made again from the counts of the whole cohort; NaN where they allow none
 */
public record Derivation(Map<String, PeopleCount> counts, DoubleSupplier value) {

    public Derivation {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    static Derivation people(CohortCounts all, String name, PeopleCount people) {
        return new Derivation(Map.of(name, people), () -> people.of(all));
    }

    static Derivation share(CohortCounts all, String partName, PeopleCount part, String wholeName, PeopleCount whole) {
        return new Derivation(pair(partName, part, wholeName, whole), () -> (double) part.of(all) / whole.of(all));
    }

    static Map<String, PeopleCount> pair(String name, PeopleCount people, String otherName, PeopleCount others) {
        Map<String, PeopleCount> both = new LinkedHashMap<>();
        both.put(name, people);
        both.put(otherName, others);
        return both;
    }
}
