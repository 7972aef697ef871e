package io.whither.settings;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** Renders what holds: by key with origins, as canonical JSON, as a hash. Secrets never leave here. */
final class Effective {

    private static final Pattern SECRET_KEY = Pattern.compile("(?i).*(secret|password|passphrase|token|credential|(access|account|encryption)[.-]?key).*");
    private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/@\\s\"]*:[^/@\\s\"]*(?=@)");
    private static final String REDACTED = "(redacted)";

    private Effective() {}

    static EffectiveSettings of(Settings settings, ConfigObject whither, List<String> warnings) {
        ConfigObject shown = (ConfigObject) redacted(Layers.ROOT, whither);
        List<EffectiveSettings.Value> values = new ArrayList<>();
        flatten(Layers.ROOT, shown, values);
        String json = shown.render(ConfigRenderOptions.concise());
        return new EffectiveSettings(settings, values, json, DigestUtils.sha256Hex(json), warnings);
    }

    private static ConfigValue redacted(String key, ConfigValue value) {
        if (value instanceof ConfigObject object) {
            ConfigObject clean = object;
            for (String name : object.keySet()) {
                clean = clean.withValue(name, redacted(key + "." + name, object.get(name)));
            }
            return clean;
        }
        if (value instanceof ConfigList list) {
            List<ConfigValue> items = list.stream().map(item -> redacted(key, item)).toList();
            return ConfigValueFactory.fromIterable(items).withOrigin(list.origin());
        }
        return redactedScalar(key, value);
    }

    private static ConfigValue redactedScalar(String key, ConfigValue value) {
        if (value.valueType() == ConfigValueType.NULL) {
            return value;
        }
        String text = String.valueOf(value.unwrapped());
        String clean = SECRET_KEY.matcher(key).matches() ? REDACTED : USER_INFO.matcher(text).replaceAll(REDACTED);
        // All as text: the number 3 of a file and the text 3 of the environment are one configuration.
        return ConfigValueFactory.fromAnyRef(clean).withOrigin(value.origin());
    }

    private static void flatten(String key, ConfigObject object, List<EffectiveSettings.Value> values) {
        new TreeMap<>(object).forEach((name, value) -> {
            String below = key + "." + name;
            if (value instanceof ConfigObject section && !section.isEmpty()) {
                flatten(below, section, values);
            } else {
                values.add(new EffectiveSettings.Value(below, text(value), origin(value.origin())));
            }
        });
    }

    private static String text(ConfigValue value) {
        return value.valueType() == ConfigValueType.STRING ? (String) value.unwrapped() : value.render(ConfigRenderOptions.concise());
    }

    private static String origin(ConfigOrigin origin) {
        String place = Faults.place(origin);
        return origin.lineNumber() > 0 ? place + ":" + origin.lineNumber() : place;
    }
}
