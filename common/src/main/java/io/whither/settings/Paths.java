package io.whither.settings;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Paths as users write them: local ones, or ones with a scheme, which are Hadoop's matter. */
public final class Paths {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:.*");

    private Paths() {}

    /** Whether the path is on this machine's file system. */
    public static boolean isLocal(String path) {
        return !SCHEME.matcher(path).matches();
    }

    /** A local path made absolute, a glob included, since nothing is looked up; others as they are. */
    static String absolute(Path base, String path) {
        return isLocal(path) ? base.resolve(path).normalize().toString() : path;
    }
}
