package io.whither.jobs.spark;

import io.whither.rulebook.Rulebook;
import io.whither.rulebook.RulebookSource;
import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;

/** A rulebook that travels: broadcast as its files, compiled once in each process that uses it. */
public final class RulebookHandle implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String fingerprint;
    private final Broadcast<SentRulebook> source;

    RulebookHandle(String fingerprint, Broadcast<SentRulebook> source) {
        this.fingerprint = fingerprint;
        this.source = source;
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** The compiled rulebook; every call in a process gives the same one. */
    public Rulebook rulebook() {
        return source().compiled();
    }

    /** What it is made of. */
    public RulebookSource source() {
        return source.value().source();
    }
}
