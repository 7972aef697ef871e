package io.whither.settings;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValueFactory;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.CohortPair;
import io.whither.cohorts.CohortSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the definitions of cohorts from {@code conf/cohorts} or from the options of a question. Finds all faults before it says no. */
public final class CohortReader {

    private static final String COMPARE_WITH = "compare-with";

    private final Set<String> companies;
    private final Set<String> roles;

    /**
     * @param companies ids of companies and groups that there are; empty when they are not to be checked
     * @param roles codes of roles that there are; empty when they are not to be checked
     */
    public CohortReader(Set<String> companies, Set<String> roles) {
        this.companies = new TreeSet<>(companies);
        this.roles = new TreeSet<>(roles);
    }

    /**
     * @param folder with one file a cohort, whose name is the cohort's id
     * @param names of the cohorts wanted; empty for all
     * @throws ConfigurationException with every fault of every file, when there is one
     */
    public CohortSet read(Path folder, Collection<String> names) {
        Faults faults = new Faults();
        CohortFiles files = new CohortFiles(folder, faults);
        Set<String> there = files.names();
        Map<String, CohortDefinition> definitions = new LinkedHashMap<>();
        Map<String, List<String>> against = new LinkedHashMap<>();
        for (String name : new TreeSet<>(names.isEmpty() ? there : names)) {
            if (!there.contains(name)) {
                faults.add(files.place(name), "no such cohort",
                        NearestKey.of(name, there).map(near -> "did you mean " + near + "?").orElse("there are " + there));
                continue;
            }
            CheckedConfig config = new CheckedConfig(files.read(name), "", faults);
            against.put(name, comparisons(config, there));
            new CohortWords(config, companies, roles).definition(name).ifPresent(definition -> definitions.put(name, definition));
            config.rejectUnknown(List.of());
        }
        faults.throwIfAny();
        return new CohortSet(List.copyOf(definitions.values()), pairs(definitions.keySet(), against));
    }

    /**
     * A question of the moment.
     *
     * @param id by which its rows will be known
     * @param options the words of a file, each with its text; lists are split at commas
     * @throws ConfigurationException with every fault, when there is one
     */
    public CohortDefinition ask(String id, Map<String, String> options) {
        Faults faults = new Faults();
        ConfigObject object = ConfigFactory.empty().root();
        for (Map.Entry<String, String> option : new HashMap<>(options).entrySet()) {
            object = object.withValue(option.getKey(), ConfigValueFactory.fromAnyRef(option.getValue(), "--" + option.getKey()));
        }
        CheckedConfig config = new CheckedConfig(object, "", faults);
        var definition = new CohortWords(config, companies, roles).definition(id);
        config.rejectUnknown(List.of());
        faults.throwIfAny();
        return definition.orElseThrow();
    }

    private static List<String> comparisons(CheckedConfig config, Set<String> there) {
        List<String> others = config.texts(COMPARE_WITH).orElse(List.of());
        others.stream().filter(other -> !there.contains(other)).forEach(other -> config.fault(COMPARE_WITH, "no such cohort " + other,
                NearestKey.of(other, there).map(near -> "did you mean " + near + "?").orElse("there are " + there)));
        return others;
    }

    /** Each pair once, however many files name it, of the cohorts that are read. */
    private static List<CohortPair> pairs(Set<String> read, Map<String, List<String>> against) {
        Set<Set<String>> seen = new HashSet<>();
        List<CohortPair> pairs = new ArrayList<>();
        against.forEach((id, others) -> others.stream().filter(other -> !other.equals(id) && read.contains(other))
                .filter(other -> seen.add(Set.of(id, other))).forEach(other -> pairs.add(new CohortPair(id, other))));
        return pairs;
    }
}
