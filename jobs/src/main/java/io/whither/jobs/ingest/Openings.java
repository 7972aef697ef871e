package io.whither.jobs.ingest;

import io.whither.formats.RecordLayout;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Opens files of sources, here and on executors. A fault carries the file's name. */
final class Openings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> hadoop;

    Openings(Broadcast<SerializableConfiguration> hadoop) {
        this.hadoop = hadoop;
    }

    /** The bytes from a place on, to the end of the file. */
    InputStream from(InputFile file, long offset) {
        Path path = new Path(file.path());
        try {
            FSDataInputStream in = path.getFileSystem(hadoop.value().value()).open(path);
            in.seek(offset);
            return new Named(in, file);
        } catch (IOException unreadable) {
            throw named(file, unreadable);
        }
    }

    /** Whether tasks may share it: plain, and a record a line. */
    boolean isSplittable(InputFile file) {
        if (file.isCompressed()) {
            return false;
        }
        try (InputStream in = from(file, 0)) {
            byte[] head = in.readNBytes(RecordLayout.HEAD);
            boolean packed = head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
            return !packed && RecordLayout.of(head) == RecordLayout.LINES;
        } catch (IOException unreadable) {
            throw named(file, unreadable);
        }
    }

    private static UncheckedIOException named(InputFile file, IOException fault) {
        return new UncheckedIOException(new UnreadableFileException(file, fault));
    }

    /** A stream whose faults say which file they are about; a cut gzip is none of them, its reader says so itself. */
    private static final class Named extends FilterInputStream {

        private final InputFile file;

        Named(InputStream in, InputFile file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException fault) {
                throw new UnreadableFileException(file, fault);
            }
        }
    }
}
