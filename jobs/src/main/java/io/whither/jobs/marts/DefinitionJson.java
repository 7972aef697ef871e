package io.whither.jobs.marts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.Place;
import io.whither.cohorts.WhichExit;
import io.whither.time.Months;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** A definition in the words of its file, as JSON. What asks nothing is left out. */
final class DefinitionJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> words = new LinkedHashMap<>();

    private DefinitionJson() {}

    /** The same text for definitions that say the same. */
    static String of(CohortDefinition cohort) {
        DefinitionJson json = new DefinitionJson();
        json.place(cohort.origin(), "origin", "");
        json.add("countries", cohort.countries());
        json.words.put("from", Months.text(cohort.window().from()));
        json.words.put("to", Months.text(cohort.window().to()));
        if (cohort.minimumTenure() > 0) {
            json.words.put("minimum-tenure", cohort.minimumTenure());
        }
        json.add("move-types", cohort.moveTypes().stream().map(type -> type.code()).toList());
        json.add("destination-kinds", cohort.destinationKinds().stream().map(kind -> kind.code()).toList());
        json.words.put("inferred", cohort.inferredExits().code());
        if (cohort.whichExit() != WhichExit.FIRST) {
            json.words.put("which", cohort.whichExit().code());
        }
        json.place(cohort.destination(), "destinations", "destination-");
        if (cohort.titleQuery() != null) {
            json.words.put("title", cohort.titleQuery().text());
        }
        try {
            return JSON.writeValueAsString(json.words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(cohort.id() + ": cannot be written as JSON", impossible);
        }
    }

    private void place(Place place, String employers, String prefix) {
        TreeSet<String> ids = new TreeSet<>(place.companies());
        ids.addAll(place.groups());
        add(employers, ids);
        add(prefix + "functions", place.functions());
        add(prefix + "roles", place.roles());
        add(prefix + "levels", place.levels());
    }

    private void add(String word, Collection<?> values) {
        if (!values.isEmpty()) {
            words.put(word, new TreeSet<>(values));
        }
    }
}
