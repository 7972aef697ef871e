package io.whither.jobs.spark.localfs;

import org.apache.hadoop.fs.LocalFileSystem;

/** What {@code fs.file.impl} names: files with checksums, as Hadoop's own. */
public final class CheckedFiles extends LocalFileSystem {

    /** For Hadoop, which makes it by its name. */
    public CheckedFiles() {
        super(new RawFiles());
    }
}
