package io.whither.jobs.ingest;

import io.whither.jobs.run.RunFailedException;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** Finds, in what Spark throws, the file that could not be read. */
final class UnreadableFiles {

    private UnreadableFiles() {}

    /** @throws RunFailedException that names the file, when one could not be read */
    static void named(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException failed) {
            Throwable file = ExceptionUtils.throwableOfType(failed, UnreadableFileException.class);
            if (file == null) {
                throw failed;
            }
            throw new RunFailedException(file.getMessage(), "cannot be read", "check its rights and its disk; nothing was taken in", failed);
        }
    }
}
