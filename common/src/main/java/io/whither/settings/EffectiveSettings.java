package io.whither.settings;

import java.util.List;

/**
 * Settings as they hold, with where each came from.
 *
 * @param values every value with its origin, sorted by key, secrets redacted
 * @param json the same as one canonical JSON document
 * @param hash SHA-256 of it, in hex
 * @param warnings lines for people about what was ignored
 */
public record EffectiveSettings(Settings settings, List<Value> values, String json, String hash, List<String> warnings) {

    public EffectiveSettings {
        values = List.copyOf(values);
        warnings = List.copyOf(warnings);
    }

    /**
     * @param key full key
     * @param text the value as configuration text
     * @param origin file and line, variable or option that gave it
     */
    public record Value(String key, String text, String origin) {}
}
