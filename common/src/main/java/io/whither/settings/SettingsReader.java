package io.whither.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValueFactory;
import io.whither.careers.CareerRules;
import io.whither.employers.OwnershipView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the configuration once: layers, checks, records. Finds all faults before it says no. */
public final class SettingsReader {

    private static final String LATEST = "latest";
    private static final String ALL = "all";
    private static final int MOST_MONTHS = 1200;

    private final Set<String> formats;

    /** @param formats names of the vendor formats that there are */
    public SettingsReader(Set<String> formats) {
        this.formats = new TreeSet<>(formats);
    }

    /** @throws ConfigurationException with every fault, when there is one */
    public EffectiveSettings read(SettingsInput input) {
        Faults faults = new Faults();
        Layers layers = new Layers(input, faults);
        Config merged = layers.merged();
        CheckedConfig root = new CheckedConfig(merged.root(), "", faults);
        Settings settings = new Reading(layers, faults).settings(root.section(Layers.ROOT));
        root.rejectUnknown(layers.knownKeys());
        faults.throwIfAny();
        return Effective.of(settings, (ConfigObject) merged.root().getOrDefault(Layers.ROOT, ConfigValueFactory.fromMap(Map.of())), layers.warnings());
    }

    /** One reading; what is wrong gets a stand-in, since the faults stop the run anyway. */
    private final class Reading {

        private final Layers layers;
        private final Faults faults;

        Reading(Layers layers, Faults faults) {
            this.layers = layers;
            this.faults = faults;
        }

        Settings settings(CheckedConfig config) {
            config.require("warehouse", "as-of", "cohorts", "ownership-view", "master", "parallelism");
            Settings settings = new Settings(path(config, "warehouse"), sources(config), asOf(config),
                    config.instant("known-at").orElse(null), cohorts(config),
                    config.code("ownership-view", byCode(OwnershipView.values(), OwnershipView::code)).orElse(OwnershipView.POINT_IN_TIME),
                    careers(config.section("careers")), disclosure(config.section("disclosure")),
                    quality(config.section("quality")), ingest(config.section("ingest")), report(config.section("report")),
                    path(config, "weights"), confDir(config), spark(config));
            config.rejectUnknown(layers.knownKeys());
            return settings;
        }

        private LocalDate asOf(CheckedConfig config) {
            return config.text("as-of").filter(LATEST::equals).isPresent() ? null : date(config);
        }

        private LocalDate date(CheckedConfig config) {
            return config.date("as-of").orElse(null);
        }

        private List<String> cohorts(CheckedConfig config) {
            Optional<List<String>> names = config.texts("cohorts");
            if (names.isPresent() && names.get().isEmpty()) {
                config.fault("cohorts", "names no cohort", "name some, or write all");
            }
            return names.filter(list -> !list.equals(List.of(ALL))).orElse(List.of());
        }

        private CareerRules careers(CheckedConfig config) {
            config.require("same-employer-gap", "stale-open-after", "fresh-after", "bridge", "continued-after", "infer-exits");
            CareerRules rules = new CareerRules(months(config, "same-employer-gap"), months(config, "stale-open-after"),
                    months(config, "fresh-after"), months(config, "bridge"), months(config, "continued-after"),
                    config.flag("infer-exits").orElse(true));
            config.rejectUnknown(layers.knownKeys());
            return rules;
        }

        private int months(CheckedConfig config, String key) {
            return config.integer(key, 0, MOST_MONTHS).orElse(0);
        }

        private Settings.Disclosure disclosure(CheckedConfig config) {
            config.require("min-persons");
            var disclosure = new Settings.Disclosure(config.integer("min-persons", 1, 1_000_000).orElse(1));
            config.rejectUnknown(layers.knownKeys());
            return disclosure;
        }

        private Settings.Quality quality(CheckedConfig config) {
            config.require("max-quarantined");
            var quality = new Settings.Quality(config.number("max-quarantined", 0, 1).orElse(0.0));
            config.rejectUnknown(layers.knownKeys());
            return quality;
        }

        private Settings.Ingest ingest(CheckedConfig config) {
            config.require("max-line-bytes", "split-bytes");
            var ingest = new Settings.Ingest(config.integer("max-line-bytes", 1024, 1 << 20).orElse(1024),
                    config.whole("split-bytes", 1024, Long.MAX_VALUE).orElse(1024L));
            config.rejectUnknown(layers.knownKeys());
            return ingest;
        }

        private Settings.Report report(CheckedConfig config) {
            config.require("path");
            var report = new Settings.Report(path(config, "path"));
            config.rejectUnknown(layers.knownKeys());
            return report;
        }

        private Settings.Spark spark(CheckedConfig config) {
            CheckedConfig passedOn = config.section("spark");
            Map<String, String> options = passedOn.flattened().entrySet().stream()
                    .collect(Collectors.toMap(entry -> "spark." + entry.getKey(), Map.Entry::getValue));
            return new Settings.Spark(config.text("master").orElse(""), config.integer("parallelism", 0, 1_000_000).orElse(0), options);
        }

        private List<Source> sources(CheckedConfig config) {
            Set<String> names = new HashSet<>();
            return config.sections("sources").stream().map(source -> source(source, names)).toList();
        }

        private Source source(CheckedConfig config, Set<String> names) {
            config.require("name", "format", "path");
            String name = config.text("name").orElse("");
            if (!name.isEmpty() && !name.matches("[a-z0-9][a-z0-9_-]*")) {
                config.fault("name", name + " holds other than lower-case letters, digits, hyphens, underscores", "");
            } else if (!name.isEmpty() && !names.add(name)) {
                config.fault("name", "a second source called " + name, "give each source a name of its own");
            }
            Source source = new Source(name, config.code("format", byCode(formats.toArray(String[]::new), Function.identity())).orElse(""),
                    path(config, "path"), config.date("snapshot-date").orElse(null),
                    config.integer("priority", Integer.MIN_VALUE, Integer.MAX_VALUE).orElse(0));
            config.rejectUnknown(List.of());
            return source;
        }

        /** The folder that was named, else that of the checkout when it holds cohorts, else null. */
        private String confDir(CheckedConfig config) {
            String named = path(config, "conf-dir");
            return named != null ? named : layers.homeConfDir().map(Path::toString).orElse(null);
        }

        /** Absolute where it is local; as written where it has a scheme; null where it is absent. */
        private String path(CheckedConfig config, String key) {
            Optional<String> text = config.text(key);
            if (text.isPresent() && text.get().isBlank()) {
                config.fault(key, "an empty path", "name a file or folder");
            }
            return text.map(path -> Paths.absolute(layers.base(config.origin(key)), path)).orElse(null);
        }
    }

    private static <T> Map<String, T> byCode(T[] values, Function<T, String> code) {
        return Arrays.stream(values).collect(Collectors.toMap(code, Function.identity()));
    }
}
