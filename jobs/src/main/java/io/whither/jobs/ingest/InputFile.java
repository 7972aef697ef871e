package io.whither.jobs.ingest;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A file of a source that is to be taken in.
 *
 * @param number its place in the plan, from 0
 * @param path absolute, with its scheme
 * @param name relative to the source's path: what tables show
 * @param bytes size as stored
 * @param modifiedAt milliseconds since 1970
 * @param snapshotDate date of the delivery; null when only the records can say
 */
record InputFile(int number, String source, String format, int priority, String path, String name, long bytes, long modifiedAt,
        LocalDate snapshotDate) implements Serializable {

    /** A compressed stream can only be read from its beginning. */
    boolean isCompressed() {
        return name.endsWith(".gz");
    }
}
