package io.whither.jobs.spark.localfs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** Asks Java for what Hadoop asks {@code chmod}, {@code ls} and {@code readlink}, wherever Java knows it. */
class RawFiles extends RawLocalFileSystem {

    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
        java.nio.file.Path file = pathToFile(path).toPath();
        if (permission.getStickyBit() || !isPosix(file)) {
            super.setPermission(path, permission);
            return;
        }
        String rights = permission.getUserAction().SYMBOL + permission.getGroupAction().SYMBOL + permission.getOtherAction().SYMBOL;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
        java.nio.file.Path file = pathToFile(path).toPath();
        FileStatus status = super.getFileStatus(path);
        return isPosix(file) ? new FileRights(status, file) : status;
    }

    private static boolean isPosix(java.nio.file.Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public FileStatus getFileLinkStatus(Path path) throws IOException {
        return Files.isSymbolicLink(pathToFile(path).toPath()) ? super.getFileLinkStatus(path) : getFileStatus(path);
    }
}
