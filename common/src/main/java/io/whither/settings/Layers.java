package io.whither.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The layers of the configuration, one over the other: which value wins, and from where. */
final class Layers {

    static final String ROOT = "whither";
    /** By its own path: a cluster's class path holds other files of this name at its root. */
    private static final String REFERENCE = "/io/whither/reference.conf";
    private static final String REFERENCE_PLACE = "reference.conf";
    private static final String VARIABLE_PREFIX = "WHITHER_";
    /** Variables of the launcher and the key, which are no settings. */
    private static final Set<String> OTHER_VARIABLES = Set.of("WHITHER_PSEUDONYM_KEY", "WHITHER_HOME", "WHITHER_HEAP", "WHITHER_JAVA_OPTS");

    private final SettingsInput input;
    private final Faults faults;
    private final List<String> warnings = new ArrayList<>();
    private final Config reference;

    Layers(SettingsInput input, Faults faults) {
        this.input = input;
        this.faults = faults;
        this.reference = reference();
    }

    /** All layers in one, with every reference between values resolved. */
    Config merged() {
        Config merged = commandLine().withFallback(environment()).withFallback(submitted())
                .withFallback(file(input.configFile(), true)).withFallback(file(homeFile(), false)).withFallback(reference);
        try {
            return merged.resolve();
        } catch (ConfigException unresolved) {
            faults.add("configuration", unresolved);
            faults.throwIfAny();
            throw unresolved;
        }
    }

    /** Every key of the reference, whole sections included. */
    Set<String> knownKeys() {
        Set<String> keys = new TreeSet<>();
        collect(reference.root().get(ROOT), ROOT, keys);
        return keys;
    }

    List<String> warnings() {
        return warnings;
    }

    /** Where a relative path begins that was written at this origin. */
    Path base(ConfigOrigin origin) {
        String place = Faults.place(origin);
        return place.equals(REFERENCE_PLACE) || place.equals(show(homeFile())) ? input.home() : input.workingDirectory();
    }

    /** The checkout's {@code conf/}, when reference data and cohorts are in it. */
    Optional<Path> homeConfDir() {
        return Optional.of(input.home().resolve("conf")).filter(conf -> Files.isDirectory(conf.resolve("cohorts")));
    }

    private Path homeFile() {
        return input.home().resolve("conf").resolve("whither.conf");
    }

    private Config file(Path file, boolean mustExist) {
        if (file == null || (!mustExist && !Files.exists(file))) {
            return ConfigFactory.empty();
        }
        Path absolute = input.workingDirectory().resolve(file);
        if (!Files.isReadable(absolute) || Files.isDirectory(absolute)) {
            faults.add(show(absolute), "no such file, or it cannot be read", "check the path");
            return ConfigFactory.empty();
        }
        try {
            return ConfigFactory.parseFile(absolute.toFile(), ConfigParseOptions.defaults().setOriginDescription(show(absolute)));
        } catch (ConfigException broken) {
            faults.add(show(absolute), broken);
            return ConfigFactory.empty();
        }
    }

    private Config submitted() {
        return input.submittedMaster() == null ? ConfigFactory.empty()
                : put(ConfigFactory.empty(), "whither.master", input.submittedMaster(), "spark-submit --master");
    }

    private Config environment() {
        Map<String, String> keys = new HashMap<>();
        knownKeys().forEach(key -> keys.put(variable(key), key));
        Config config = ConfigFactory.empty();
        for (var entry : new TreeMap<>(input.environment()).entrySet()) {
            String name = entry.getKey();
            if (keys.containsKey(name)) {
                config = put(config, keys.get(name), entry.getValue(), "environment " + name);
            } else if (name.startsWith(VARIABLE_PREFIX) && !OTHER_VARIABLES.contains(name)) {
                // No fault: Kubernetes sets WHITHER_SERVICE_HOST and the like for a service of that name.
                warnings.add("environment " + name + ": no such setting, ignored"
                        + NearestKey.of(name, keys.keySet()).map(near -> "; did you mean " + near + "?").orElse(""));
            }
        }
        return config;
    }

    private Config commandLine() {
        Config config = ConfigFactory.empty();
        for (SettingsInput.Override override : input.overrides()) {
            String key = override.key().startsWith(ROOT + ".") ? override.key() : ROOT + "." + override.key();
            config = put(config, key, override.text(), override.option());
        }
        return config;
    }

    private Config put(Config config, String key, String text, String origin) {
        try {
            return config.withValue(key, value(text, origin));
        } catch (ConfigException broken) {
            faults.add(origin, broken);
            return config;
        }
    }

    private static ConfigValue value(String text, String origin) {
        if (text.strip().matches("(?s)[\\[{\"].*")) {
            Config parsed = ConfigFactory.parseString("value = " + text.strip(), ConfigParseOptions.defaults().setOriginDescription(origin));
            return parsed.getValue("value");
        }
        return ConfigValueFactory.fromAnyRef(text.equals("null") ? null : text, origin);
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static void collect(ConfigValue value, String key, Set<String> keys) {
        keys.add(key);
        if (value instanceof com.typesafe.config.ConfigObject object) {
            object.forEach((name, below) -> collect(below, key + "." + name, keys));
        }
    }

    /** Below the current folder without it, so that no two files look the same. */
    private String show(Path file) {
        Path from = input.workingDirectory();
        return file.startsWith(from) ? from.relativize(file).toString() : file.toString();
    }

    private static Config reference() {
        try (Reader reader = new InputStreamReader(Layers.class.getResourceAsStream(REFERENCE), StandardCharsets.UTF_8)) {
            return ConfigFactory.parseReader(reader, ConfigParseOptions.defaults().setOriginDescription(REFERENCE_PLACE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(REFERENCE, unreadable);
        }
    }
}
