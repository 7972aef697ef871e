package io.whither.jobs.ingest;

import java.io.IOException;

/** A file that is there and cannot be read. */
final class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableFileException(InputFile file, IOException fault) {
        super("source " + file.source() + ", file " + file.name() + ": " + fault.getMessage(), fault);
    }
}
