package io.whither.jobs.spark.localfs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/** What a file is, with its rights asked of Java, and only when somebody wants to know: Hadoop starts {@code ls} for each file. */
final class FileRights extends FileStatus {

    private static final long serialVersionUID = 1L;

    private final transient java.nio.file.Path file;
    private transient PosixFileAttributes attributes;

    FileRights(FileStatus status, java.nio.file.Path file) {
        super(status.getLen(), status.isDirectory(), status.getReplication(), status.getBlockSize(), status.getModificationTime(), status.getAccessTime(),
                null, null, null, status.getPath());
        this.file = file;
    }

    @Override
    public FsPermission getPermission() {
        return file == null ? super.getPermission() : FsPermission.valueOf("-" + PosixFilePermissions.toString(attributes().permissions()));
    }

    @Override
    public String getOwner() {
        return file == null ? super.getOwner() : attributes().owner().getName();
    }

    @Override
    public String getGroup() {
        return file == null ? super.getGroup() : attributes().group().getName();
    }

    private synchronized PosixFileAttributes attributes() {
        if (attributes == null) {
            try {
                attributes = Files.readAttributes(file, PosixFileAttributes.class);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file + ": its rights cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }
        return attributes;
    }
}
