package io.whither.reference;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
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
            URL place = ConfFolder.class.getResource(IN_JAR);
            if (!(place.openConnection() instanceof JarURLConnection inJar)) {
                return reading.apply(Path.of(place.toURI()));
            }
            // By its path, for a file system of our own: by its URI all readers of a process would share one.
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(inJar.getJarFileURL().toURI()))) {
                return reading.apply(jar.getPath(IN_JAR));
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("conf/ in the jar cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
