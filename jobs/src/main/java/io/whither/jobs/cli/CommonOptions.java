package io.whither.jobs.cli;

import io.whither.jobs.run.Surroundings;
import io.whither.settings.EffectiveSettings;
import io.whither.settings.SettingsInput;
import io.whither.settings.SettingsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class CommonOptions {

    /** Under this name commands mix them in. */
    static final String MIXIN = "options";

    @Option(names = "--config", paramLabel = "FILE", description = "Configuration over conf/whither.conf.")
    private Path config;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "One setting, over all files and the environment. Repeatable.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Judge careers at this date, or latest.")
    private String asOf;

    @Option(names = "--known-at", paramLabel = "INSTANT", description = "Only what was taken in by then counts.")
    private String knownAt;

    @Option(names = "--master", paramLabel = "MASTER", description = "Where Spark runs: local[*], yarn, spark://...")
    private String master;

    @Option(names = "--dry-run", description = "Print what would be done and why; change nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Option(names = "--quiet", description = "Print warnings and errors alone.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Print the stack of a failure.")
    private boolean verbose;

    /**
     * The settings that hold for this command line.
     *
     * @throws io.whither.settings.ConfigurationException with every fault
     */
    EffectiveSettings settings(Surroundings surroundings) {
        return new SettingsReader(Pipelines.formats()).read(new SettingsInput(surroundings.home(), surroundings.workingDirectory(),
                config, surroundings.environment(), surroundings.submittedMaster(), overrides()));
    }

    boolean dryRun() {
        return dryRun;
    }

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    private List<SettingsInput.Override> overrides() {
        List<SettingsInput.Override> all = new ArrayList<>();
        set.forEach((key, value) -> all.add(new SettingsInput.Override("--set " + key, key, value)));
        add(all, "as-of", asOf);
        add(all, "known-at", knownAt);
        add(all, "master", master);
        return all;
    }

    private static void add(List<SettingsInput.Override> all, String key, String value) {
        if (value != null) {
            all.add(new SettingsInput.Override("--" + key, key, value));
        }
    }
}
