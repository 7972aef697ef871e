package io.whither.employers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reference data as the project ships them. */
final class ShippedCompanies {

    private ShippedCompanies() {}

    static SortedMap<String, String> files() {
        Path conf = Path.of("..", "conf");
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(conf)) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".tsv")).toList()) {
                files.put(conf.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    static CompanyIndex index() {
        return CompanyIndex.load(files());
    }
}
