package io.whither.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigIncludeContext;
import com.typesafe.config.ConfigIncluder;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a folder of cohorts, on disk or in a jar; one includes another by its name. */
final class CohortFiles {

    static final String ENDING = ".conf";

    private final Path folder;
    private final Faults faults;
    private final Deque<String> including = new ArrayDeque<>();

    CohortFiles(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The names of the files without their ending. */
    Set<String> names() {
        if (!Files.isDirectory(folder)) {
            faults.add(folder.toString(), "no such folder of cohorts", "create it with at least one file such as all-leavers.conf");
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
                    .forEach(name -> names.add(name.substring(0, name.length() - ENDING.length())));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder.toString(), unreadable);
        }
    }

    String place(String name) {
        return folder.resolve(name + ENDING).toString();
    }

    /** The file with all it includes; an empty object when it is no HOCON. */
    ConfigObject read(String name) {
        try {
            return parse(name + ENDING).resolve().root();
        } catch (ConfigException broken) {
            faults.add(place(name), broken);
            return ConfigFactory.empty().root();
        }
    }

    private Config parse(String file) {
        Path path = folder.resolve(file);
        if (including.contains(file)) {
            throw new ConfigException.Generic(path + ": includes itself by way of " + including);
        }
        including.push(file);
        try {
            return ConfigFactory.parseString(Files.readString(path),
                    ConfigParseOptions.defaults().setOriginDescription(path.toString()).setIncluder(new Sibling()));
        } catch (IOException unreadable) {
            throw new ConfigException.Generic(path + ": no such file, or it cannot be read", unreadable);
        } finally {
            including.pop();
        }
    }

    /** Finds an included file in the same folder. */
    private final class Sibling implements ConfigIncluder {

        @Override
        public ConfigIncluder withFallback(ConfigIncluder fallback) {
            return this;
        }

        @Override
        public ConfigObject include(ConfigIncludeContext context, String what) {
            return parse(what.endsWith(ENDING) ? what : what + ENDING).root();
        }
    }
}
