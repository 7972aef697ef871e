package io.whither.rulebook;

import io.whither.careers.CareerRules;
import io.whither.employers.OwnershipView;
import io.whither.reference.ConfFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files that shape core: from a folder, or from the copy in the jar. */
public final class RulebookLoader {

    private static final List<String> FOLDERS = List.of("companies", "language", "titles");

    private RulebookLoader() {}

    /**
     * @param conf the folder that holds {@code titles/}, {@code companies/} and {@code language/}; null for the copy in the jar
     * @throws UncheckedIOException when it cannot be read
     */
    public static RulebookSource load(Path conf, CareerRules rules, OwnershipView view) {
        return new RulebookSource(ConfFolder.read(conf, RulebookLoader::texts), rules, view);
    }

    private static Map<String, String> texts(Path conf) {
        Map<String, String> texts = new TreeMap<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(conf.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".tsv"))
                        .forEach(file -> texts.put(conf.relativize(file).toString().replace('\\', '/'), text(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(conf.resolve(folder) + ": cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
