package io.whither.formats;

import io.whither.profile.SourceRecord;
import java.util.List;

/** What became of one record of a file. */
public sealed interface LineOutcome {

    /** A person with a career. */
    record Profile(SourceRecord record) implements LineOutcome {}

    /** A good record that observes no career: an error object, a deleted or private profile, one served from cache. */
    record Empty(String why) implements LineOutcome {}

    /** A record that could not be read; it is kept in quarantine with its reasons. */
    record Quarantined(List<QuarantineReason> reasons) implements LineOutcome {
        public Quarantined {
            reasons = List.copyOf(reasons);
        }
    }
}
