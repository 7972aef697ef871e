package io.whither.jobs.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The files below a source's path: one file, a folder or a glob, on any file system that Hadoop knows. */
final class SourceFiles {

    /** A file as the file system lists it; the name is relative to the folder or glob that was asked for. */
    record Listed(String path, String name, long bytes, long modifiedAt) {}

    private final Configuration hadoop;

    SourceFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** Sorted by name; hidden files and markers such as {@code _SUCCESS} are left out. Empty when nothing is there. */
    List<Listed> below(String place) {
        Path path = new Path(place);
        try {
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus[] roots = system.globStatus(path);
            List<Listed> files = new ArrayList<>();
            for (FileStatus root : roots == null ? new FileStatus[0] : roots) {
                addFiles(system, root, roots.length == 1 ? root.getPath() : root.getPath().getParent(), files);
            }
            files.sort(Comparator.comparing(Listed::name));
            return files;
        } catch (FileNotFoundException gone) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(place + ": cannot be listed: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void addFiles(FileSystem system, FileStatus root, Path base, List<Listed> files) throws IOException {
        if (root.isFile()) {
            files.add(listed(root, root.getPath().getParent()));
            return;
        }
        RemoteIterator<LocatedFileStatus> below = system.listFiles(root.getPath(), true);
        while (below.hasNext()) {
            LocatedFileStatus file = below.next();
            Listed listed = listed(file, base);
            if (!isHidden(listed.name())) {
                files.add(listed);
            }
        }
    }

    private static Listed listed(FileStatus file, Path base) {
        String name = base.toUri().relativize(file.getPath().toUri()).getPath();
        return new Listed(file.getPath().toString(), name, file.getLen(), file.getModificationTime());
    }

    private static boolean isHidden(String name) {
        for (String part : name.split("/")) {
            boolean partition = part.startsWith("_") && part.contains("=");
            if ((part.startsWith("_") && !partition) || part.startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
