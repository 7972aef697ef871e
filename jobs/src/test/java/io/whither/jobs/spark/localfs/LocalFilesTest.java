package io.whither.jobs.spark.localfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FsConstants;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

    @TempDir
    java.nio.file.Path folder;

    private FileSystem files;
    private FileContext context;

    @BeforeEach
    void open() throws IOException {
        Configuration configuration = new Configuration();
        configuration.set("fs.file.impl", CheckedFiles.class.getName());
        configuration.set("fs.AbstractFileSystem.file.impl", CheckedFileContext.class.getName());
        files = FileSystem.newInstance(FsConstants.LOCAL_FS_URI, configuration);
        context = FileContext.getFileContext(FsConstants.LOCAL_FS_URI, configuration);
    }

    @Test
    void aFileHasTheRightsThatHadoopAskedFor() throws IOException {
        write("a");
        files.setPermission(path("a"), new FsPermission((short) 0640));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a")))).isEqualTo("rw-r-----");
        assertThat(files.getFileStatus(path("a")).getPermission()).isEqualTo(new FsPermission((short) 0640));
    }

    @Test
    void filesFoldersAndLinksAreWhatHadoopsOwnSays() throws IOException {
        write("a");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
        FileContext hadoops = FileContext.getFileContext(FsConstants.LOCAL_FS_URI, new Configuration());
        for (Path path : List.of(path("a"), path("link"), path(""))) {
            FileStatus ours = context.getFileLinkStatus(path);
            FileStatus theirs = hadoops.getFileLinkStatus(path);
            assertThat(List.of(ours.isFile(), ours.isDirectory(), ours.isSymlink(), ours.getLen(), ours.getPermission(), ours.getOwner(), ours.getGroup()))
                    .isEqualTo(List.of(theirs.isFile(), theirs.isDirectory(), theirs.isSymlink(), theirs.getLen(), theirs.getPermission(), theirs.getOwner(), theirs.getGroup()));
        }
        assertThatThrownBy(() -> context.getFileLinkStatus(path("none"))).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void aCommitNeverOverwritesAnother() throws IOException {
        write("a");
        write("b");
        assertThatThrownBy(() -> context.rename(path("a"), path("b"))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readString(folder.resolve("b"))).isEqualTo("b");
    }

    @Test
    void aWrongChecksumIsFound() throws IOException {
        write("a");
        Files.writeString(folder.resolve("a"), "x");
        assertThatThrownBy(() -> files.open(path("a")).read()).isInstanceOf(org.apache.hadoop.fs.ChecksumException.class);
    }

    @Test
    void noChildProcessIsStarted() throws IOException {
        java.nio.file.Path recorded = folder.resolve("recorded.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ProcessStart");
            recording.start();
            write("a");
            files.mkdirs(path("folder"));
            context.rename(path("a"), path("folder/b"));
            assertThat(files.listFiles(path(""), true).next().getPermission()).isNotNull();
            recording.stop();
            recording.dump(recorded);
        }
        assertThat(RecordingFile.readAllEvents(recorded)).isEmpty();
    }

    private void write(String name) throws IOException {
        try (FSDataOutputStream out = context.create(path(name), EnumSet.of(CreateFlag.CREATE))) {
            out.writeBytes(name);
        }
    }

    private Path path(String name) {
        return new Path(folder.resolve(name).toUri());
    }
}
