package io.whither.jobs.ingest;

import io.whither.formats.Formats;
import io.whither.formats.LineOutcome;
import io.whither.formats.RecordReader;
import io.whither.formats.VendorFormat;
import io.whither.settings.ConfigurationException;
import io.whither.settings.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Files whose date neither the configuration nor the path gives: then the records must. */
final class UndatedFiles {

    private static final int RECORDS_LOOKED_AT = 100;

    private final Openings openings;

    UndatedFiles(Openings openings) {
        this.openings = openings;
    }

    /** Looks at the first undated file of each source. @throws ConfigurationException when its first readable record has no date either */
    void check(List<InputFile> files) {
        Set<String> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (InputFile file : files) {
            if (file.snapshotDate() == null && seen.add(file.source()) && recordsLackDates(file)) {
                faults.add(new Fault("source " + file.source(), 0, "the delivery of " + file.name() + " has no date: none in whither.sources, none in its path, "
                        + "and its records do not say when they were observed", "set its snapshot-date, or put it in a folder snapshot_date=2023-12-31"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
    }

    private boolean recordsLackDates(InputFile file) {
        VendorFormat format = Formats.named(file.format()).orElseThrow();
        try (RecordReader reader = RecordReader.of(openings.from(file, 0))) {
            for (int i = 0; i < RECORDS_LOOKED_AT && reader.hasNext(); i++) {
                if (reader.next().readBy(format, null) instanceof LineOutcome.Profile profile) {
                    return profile.record().observedOn() == null;
                }
            }
            return false;
        } catch (IOException fault) {
            throw new UncheckedIOException(new UnreadableFileException(file, fault));
        }
    }
}
