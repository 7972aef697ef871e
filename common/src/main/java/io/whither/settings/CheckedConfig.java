package io.whither.settings;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * An object of a configuration, read with checks. Every reader gives the value, or nothing where it is absent, null or wrong; what
 * is wrong goes to the faults. Keys that were never asked for are unknown ones: {@link #rejectUnknown}.
 */
final class CheckedConfig {

    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "yes", true, "on", true,
            "false", false, "no", false, "off", false);

    private final ConfigObject object;
    private final String path;
    private final Faults faults;
    private final TreeSet<String> asked = new TreeSet<>();

    /** @param path of the object, as messages show it; empty at the root */
    CheckedConfig(ConfigObject object, String path, Faults faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** The full name of a key. */
    String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Where a value stands, or this object when it is absent. */
    ConfigOrigin origin(String key) {
        ConfigValue value = object.get(key);
        return value == null ? object.origin() : value.origin();
    }

    /** Notes a fault of a key. */
    void fault(String key, String what, String remedy) {
        faults.add(origin(key), name(key) + ": " + what, remedy);
    }

    /** Notes a fault for each of the keys that has no value. */
    void require(String... keys) {
        for (String key : keys) {
            if (value(key).isEmpty()) {
                fault(key, "missing", "give it a value");
            }
        }
    }

    Optional<String> text(String key) {
        return value(key).flatMap(value -> switch (value.valueType()) {
            case STRING, NUMBER, BOOLEAN -> Optional.of(plain(value));
            default -> wrong(key, value, "a text");
        });
    }

    Optional<Integer> integer(String key, int least, int most) {
        return whole(key, least, most).map(Math::toIntExact);
    }

    Optional<Long> whole(String key, long least, long most) {
        String wanted = "a whole number from " + least + (most >= Integer.MAX_VALUE ? "" : " to " + most);
        return parsed(key, wanted, Long::valueOf).filter(number -> inRange(key, wanted, number, least, most));
    }

    Optional<Double> number(String key, double least, double most) {
        String wanted = "a number from " + least + " to " + most;
        return parsed(key, wanted, Double::valueOf).filter(number -> inRange(key, wanted, number, least, most));
    }

    Optional<Boolean> flag(String key) {
        return code(key, FLAGS);
    }

    Optional<LocalDate> date(String key) {
        return parsed(key, "a date such as 2023-12-31", LocalDate::parse);
    }

    Optional<Instant> instant(String key) {
        return parsed(key, "an instant such as \"2024-01-02T00:00:00Z\"", Instant::parse);
    }

    /** One of a closed list of words, in any case. */
    <T> Optional<T> code(String key, Map<String, T> words) {
        Map<String, T> byWord = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byWord.putAll(words);
        Optional<String> text = text(key);
        if (text.isPresent() && !byWord.containsKey(text.get())) {
            String nearest = NearestKey.of(text.get(), byWord.keySet()).map(word -> "; did you mean " + word + "?").orElse("");
            fault(key, "unknown word " + text.get() + nearest, "one of " + String.join(", ", byWord.keySet()));
        }
        return text.map(byWord::get);
    }

    /** A list of texts; a single text is split at its commas. */
    Optional<List<String>> texts(String key) {
        return value(key).flatMap(value -> switch (value.valueType()) {
            case LIST -> textsOf(key, (ConfigList) value);
            case STRING, NUMBER, BOOLEAN -> Optional.of(
                    Arrays.stream(plain(value).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList());
            default -> wrong(key, value, "a list of texts");
        });
    }

    /** The object below a key; an empty one when it is absent or wrong. */
    CheckedConfig section(String key) {
        ConfigObject found = value(key).flatMap(value -> value instanceof ConfigObject below ? Optional.of(below)
                : this.<ConfigObject>wrong(key, value, "an object { }")).orElse(ConfigValueFactory.fromMap(Map.of()));
        return new CheckedConfig(found, name(key), faults);
    }

    /** The objects of a list; they are called {@code key[0]}, {@code key[1]} ... */
    List<CheckedConfig> sections(String key) {
        List<CheckedConfig> all = new ArrayList<>();
        Optional<ConfigValue> list = value(key);
        if (list.isPresent() && list.get() instanceof ConfigList items) {
            for (ConfigValue item : items) {
                String itemName = name(key) + "[" + all.size() + "]";
                if (item instanceof ConfigObject below) {
                    all.add(new CheckedConfig(below, itemName, faults));
                } else {
                    faults.add(item.origin(), itemName + ": an object { } is needed, not " + word(item), "");
                }
            }
        } else {
            list.ifPresent(value -> wrong(key, value, "a list of objects [{ }]"));
        }
        return all;
    }

    /** Every value of an object as text, however deep, by its path below it; for what is passed on unread. */
    Map<String, String> flattened() {
        Map<String, String> all = new TreeMap<>();
        object.toConfig().entrySet().forEach(entry -> {
            String key = String.join(".", com.typesafe.config.ConfigUtil.splitPath(entry.getKey()));
            all.put(key, plain(entry.getValue()));
        });
        return all;
    }

    /**
     * Notes a fault for every key that was not asked for.
     *
     * @param known full names to guess from, besides the keys that were asked for
     */
    void rejectUnknown(Collection<String> known) {
        TreeSet<String> names = new TreeSet<>(known);
        asked.forEach(key -> names.add(name(key)));
        object.keySet().stream().filter(key -> !asked.contains(key)).sorted().forEach(key -> fault(key, "unknown key",
                NearestKey.of(name(key), names).map(near -> "did you mean " + near + "?")
                        .orElse(asked.isEmpty() ? "remove it" : "known here: " + String.join(", ", asked))));
    }

    private Optional<ConfigValue> value(String key) {
        asked.add(key);
        return Optional.ofNullable(object.get(key)).filter(value -> value.valueType() != ConfigValueType.NULL);
    }

    private <T> Optional<T> parsed(String key, String wanted, Function<String, T> parser) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (NumberFormatException | DateTimeException wrong) {
                fault(key, text + " is not " + wanted, "");
                return Optional.empty();
            }
        });
    }

    private <N extends Comparable<N>> boolean inRange(String key, String wanted, N number, N least, N most) {
        boolean in = number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        if (!in) {
            fault(key, number + " is not " + wanted, "");
        }
        return in;
    }

    private Optional<List<String>> textsOf(String key, ConfigList list) {
        List<String> texts = new ArrayList<>();
        for (ConfigValue item : list) {
            switch (item.valueType()) {
                case STRING, NUMBER, BOOLEAN -> texts.add(plain(item));
                default -> wrong(key, item, "a list of texts");
            }
        }
        return Optional.of(texts);
    }

    private <T> Optional<T> wrong(String key, ConfigValue value, String wanted) {
        fault(key, wanted + " is needed, not " + word(value), "");
        return Optional.empty();
    }

    private static String word(ConfigValue value) {
        return switch (value.valueType()) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case NULL -> "null";
            default -> plain(value);
        };
    }

    /** A scalar as it was written: a number keeps its digits. */
    private static String plain(ConfigValue value) {
        return value.valueType() == ConfigValueType.NUMBER ? value.render() : String.valueOf(value.unwrapped());
    }
}
