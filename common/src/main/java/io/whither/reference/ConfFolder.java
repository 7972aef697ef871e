package io.whither.reference;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The folder of reference data and cohorts: one on disk, or the copy in the jar. */
public final class ConfFolder {

    private static final String IN_JAR = "/whither/conf";

    private ConfFolder() {}

    /**
     * Reads from it while it is open.
     *
     * @param folder null for the copy in the jar
     */
    public static <T> T read(Path folder, Function<Path, T> reading) {
        if (folder != null) {
            return reading.apply(folder);
        }
        try {
            URI place = ConfFolder.class.getResource(IN_JAR).toURI();
            if (!place.getScheme().equals("jar")) {
                return reading.apply(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return reading.apply(jar.getPath(IN_JAR));
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("conf/ in the jar cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
