package io.whither.jobs.doctor;

import io.whither.settings.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsAction;

/** Files and folders that a run reads or writes, on any file system that Hadoop knows. */
final class Places {

    private static final long ENOUGH_SPACE = 1L << 30;

    private final Configuration hadoop = new Configuration();

    /** Whether something is there and may be read. */
    Check readable(String name, String place) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(place);
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                return Check.fault(name, place + ": nothing is there", "check the path");
            }
            for (FileStatus status : found) {
                system.access(status.getPath(), status.isDirectory() ? FsAction.READ_EXECUTE : FsAction.READ);
            }
            return Check.ok(name, place + (found.length == 1 ? "" : ": " + found.length + " matches"));
        } catch (IOException | RuntimeException unreadable) {
            return Check.fault(name, place + ": cannot be read (" + unreadable.getMessage() + ")", "check the path and its permissions");
        }
    }

    /** Whether a file or folder could be made or changed there. On an object store only whether it answers. */
    Check writable(String name, String place) {
        return Paths.isLocal(place) ? localWritable(name, Path.of(place)) : answers(name, place);
    }

    /** Whether there is room; nothing is known of an object store. */
    Check space(String name, String place) {
        if (!Paths.isLocal(place)) {
            return Check.ok(name, "not this machine's");
        }
        try {
            long free = Files.getFileStore(existing(Path.of(place))).getUsableSpace();
            String found = (free >> 20) + " MB free";
            return free >= ENOUGH_SPACE ? Check.ok(name, found) : Check.warning(name, found, "make room, or put whither.warehouse elsewhere");
        } catch (IOException unknown) {
            return Check.warning(name, "unknown (" + unknown.getMessage() + ")", "look yourself");
        }
    }

    private static Check localWritable(String name, Path place) {
        Path existing = existing(place);
        boolean parent = !existing.equals(place);
        if (parent && !Files.isDirectory(existing)) {
            return Check.fault(name, existing + " is a file, so " + place + " cannot be made", "move it, or choose another place");
        }
        return Files.isWritable(existing) ? Check.ok(name, place + (parent ? " will be made" : " can be written"))
                : Check.fault(name, existing + " cannot be written", "give yourself the right, or choose another place");
    }

    private Check answers(String name, String place) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(place);
            boolean there = path.getFileSystem(hadoop).exists(path);
            return Check.ok(name, place + (there ? " is there" : " is not there yet") + "; writing was not tried");
        } catch (IOException | RuntimeException unreachable) {
            return Check.fault(name, place + ": no answer (" + unreachable.getMessage() + ")", "check the address, the connector and the credentials");
        }
    }

    private static Path existing(Path place) {
        Path candidate = place.toAbsolutePath();
        while (candidate != null && !Files.exists(candidate)) {
            candidate = candidate.getParent();
        }
        return candidate == null ? Path.of("/") : candidate;
    }
}
