package io.whither.settings;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigOrigin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what is wrong, so that a user sees all of it at once. */
final class Faults {

    /** How Typesafe Config writes a place in its descriptions and messages. */
    private static final Pattern PLACE_AND_LINE = Pattern.compile("^(.*?): (\\d+)(?:-\\d+)?(?:$|: )");

    private final List<Fault> found = new ArrayList<>();

    void add(ConfigOrigin origin, String what, String remedy) {
        found.add(new Fault(place(origin), Math.max(0, origin.lineNumber()), what, remedy));
    }

    void add(String place, String what, String remedy) {
        found.add(new Fault(place, 0, what, remedy));
    }

    /** A file that is no HOCON, or one that refers to what is not there. */
    void add(String place, ConfigException broken) {
        String message = broken.getMessage().replace('\n', ' ');
        Matcher matcher = PLACE_AND_LINE.matcher(message);
        boolean located = matcher.find();
        found.add(new Fault(located ? matcher.group(1) : place, located ? Integer.parseInt(matcher.group(2)) : 0,
                located ? message.substring(matcher.end()) : message, "see the HOCON syntax: key = value, { } and [ ] in pairs"));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Sorted by place and line; the same fault once. */
    List<Fault> all() {
        return found.stream().distinct().sorted(Comparator.comparing(Fault::place).thenComparingInt(Fault::line)).toList();
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new ConfigurationException(all());
        }
    }

    /** The origin's description without its line. */
    static String place(ConfigOrigin origin) {
        Matcher matcher = PLACE_AND_LINE.matcher(origin.description());
        return matcher.find() ? matcher.group(1) : origin.description();
    }
}
