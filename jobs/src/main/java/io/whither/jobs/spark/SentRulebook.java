package io.whither.jobs.spark;

import io.whither.rulebook.RulebookSource;
import java.io.Serializable;
import org.apache.spark.util.KnownSizeEstimation;

/** A rulebook to be broadcast. It tells its size, since Spark would find it by a walk through all that was compiled of it. */
final class SentRulebook implements KnownSizeEstimation, Serializable {

    private static final long serialVersionUID = 1L;

    private final RulebookSource source;

    SentRulebook(RulebookSource source) {
        this.source = source;
    }

    RulebookSource source() {
        return source;
    }

    /** Bytes of the files: what is sent. */
    @Override
    public long estimatedSize() {
        return source.files().values().stream().mapToLong(String::length).sum();
    }
}
