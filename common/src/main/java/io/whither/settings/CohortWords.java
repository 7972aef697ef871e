package io.whither.settings;

import io.whither.careers.DestinationKind;
import io.whither.careers.MoveType;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.InferredExits;
import io.whither.cohorts.MonthWindow;
import io.whither.cohorts.Place;
import io.whither.cohorts.TitleQuery;
import io.whither.cohorts.TitleQueryException;
import io.whither.cohorts.WhichExit;
import io.whither.time.Months;
import io.whither.titles.JobFunction;
import io.whither.titles.Level;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The words in which a cohort is defined, in a file or on the command line. */
final class CohortWords {

    private static final String ALL = "all";

    private final CheckedConfig config;
    private final Set<String> companies;
    private final Set<String> roles;

    CohortWords(CheckedConfig config, Set<String> companies, Set<String> roles) {
        this.config = config;
        this.companies = companies;
        this.roles = roles;
    }

    /** Nothing when the window cannot be read; other faults get a stand-in, since they stop the run anyway. */
    Optional<CohortDefinition> definition(String id) {
        config.require("origin", "from", "to");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            config.fault("origin", "the name of the cohort, " + id + ", holds other than lower-case letters, digits and single hyphens", "rename it");
            return Optional.empty();
        }
        Place origin = place("origin", "functions", "roles", "levels");
        Place destination = place("destinations", "destination-functions", "destination-roles", "destination-levels");
        Set<String> countries = new TreeSet<>();
        config.texts("countries").orElse(List.of()).forEach(country -> countries.add(country(country)));
        int tenure = config.integer("minimum-tenure", 0, 1200).orElse(0);
        Set<MoveType> moveTypes = codes("move-types", MoveType.values(), MoveType::code);
        Set<DestinationKind> kinds = codes("destination-kinds", DestinationKind.values(), DestinationKind::code);
        InferredExits inferred = config.code("inferred", byCode(InferredExits.values(), InferredExits::code)).orElse(InferredExits.INCLUDED);
        WhichExit which = config.code("which", byCode(WhichExit.values(), WhichExit::code)).orElse(WhichExit.FIRST);
        TitleQuery title = config.text("title").flatMap(this::title).orElse(null);
        return window().map(window -> new CohortDefinition(id, origin, new TreeSet<>(countries), window, tenure, moveTypes, kinds, inferred,
                which, destination, title));
    }

    private Place place(String employersKey, String functionsKey, String rolesKey, String levelsKey) {
        List<String> ids = config.texts(employersKey).orElse(List.of());
        Collection<String> functions = codes(functionsKey, JobFunction.values(), JobFunction::code).stream().map(JobFunction::code).toList();
        List<String> employers = ids.equals(List.of(ALL)) ? List.of() : known(employersKey, ids, companies, "company");
        return Place.employers(employers).withWork(functions, known(rolesKey, config.texts(rolesKey).orElse(List.of()), roles, "role"), levels(levelsKey));
    }

    private List<String> known(String key, List<String> values, Set<String> known, String what) {
        if (!known.isEmpty()) {
            values.stream().filter(value -> !known.contains(value)).forEach(value -> config.fault(key, "no such " + what + " " + value,
                    NearestKey.of(value, known).map(near -> "did you mean " + near + "?").orElse("see the list of them in the reference data")));
        }
        return values;
    }

    /** By number or name. */
    private Set<Integer> levels(String key) {
        Map<String, Integer> words = new TreeMap<>();
        for (Level level : Level.values()) {
            words.put(level.code(), level.ordinal());
            words.put(Integer.toString(level.ordinal()), level.ordinal());
        }
        return inList(key, words);
    }

    private <T> Set<T> codes(String key, T[] values, Function<T, String> code) {
        return inList(key, byCode(values, code));
    }

    private <T> Set<T> inList(String key, Map<String, T> words) {
        Map<String, T> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(words);
        Set<T> found = new HashSet<>();
        for (String text : config.texts(key).orElse(List.of())) {
            if (anyCase.containsKey(text)) {
                found.add(anyCase.get(text));
            } else {
                config.fault(key, "unknown word " + text, NearestKey.of(text, words.keySet()).map(near -> "did you mean " + near + "?")
                        .orElse("one of " + String.join(", ", words.keySet())));
            }
        }
        return found;
    }

    private static <T> Map<String, T> byCode(T[] values, Function<T, String> code) {
        Map<String, T> words = new TreeMap<>();
        Arrays.stream(values).forEach(value -> words.put(code.apply(value), value));
        return words;
    }

    private String country(String text) {
        String country = text.toUpperCase(Locale.ROOT);
        if (!Set.of(Locale.getISOCountries()).contains(country)) {
            config.fault("countries", text + " is no country", "give codes of two letters, ISO 3166, such as US");
        }
        return country;
    }

    private Optional<TitleQuery> title(String query) {
        try {
            return Optional.of(TitleQuery.parse(query));
        } catch (TitleQueryException wrong) {
            config.fault("title", wrong.getMessage(), "");
            return Optional.empty();
        }
    }

    private Optional<MonthWindow> window() {
        Optional<Integer> from = month("from");
        Optional<Integer> to = month("to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get() > to.get()) {
            config.fault("to", Months.text(to.get()) + " is before from, " + Months.text(from.get()), "give the earlier month first");
            return Optional.empty();
        }
        return Optional.of(new MonthWindow(from.get(), to.get()));
    }

    private Optional<Integer> month(String key) {
        return config.text(key).flatMap(text -> {
            try {
                return Optional.of(Months.parse(text));
            } catch (DateTimeException wrong) {
                config.fault(key, text + " is not a month such as 2022-01", "");
                return Optional.empty();
            }
        });
    }
}
