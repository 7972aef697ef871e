package io.whither.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What settings are read from, besides the defaults.
 *
 * @param home holds {@code conf/}; relative paths of its files begin here
 * @param workingDirectory relative paths of everything else begin here
 * @param configFile the file of {@code --config}; null for none
 * @param environment variables of the process
 * @param submittedMaster the master that {@code spark-submit} was given; null for none
 * @param overrides of the command line; later wins
 */
public record SettingsInput(Path home, Path workingDirectory, Path configFile, Map<String, String> environment,
        String submittedMaster, List<Override> overrides) {

    public SettingsInput {
        environment = Map.copyOf(environment);
        overrides = List.copyOf(overrides);
    }

    /**
     * A value from the command line.
     *
     * @param option as written, for messages: {@code --set as-of}
     * @param key with or without the leading {@code whither.}
     * @param text a plain text, or HOCON when it begins with a bracket, a brace or a quote; {@code null} takes the value away
     */
    public record Override(String option, String key, String text) {}
}
