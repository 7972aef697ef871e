package io.whither.jobs.ingest;

import io.whither.settings.ConfigurationException;
import io.whither.settings.Fault;
import io.whither.settings.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which files are to be taken in.
 *
 * @param files those that are new, or have changed since
 * @param sources what each source holds, in the order of the configuration
 */
record IngestPlan(List<InputFile> files, List<SourceHolding> sources) {

    /** A file that was taken in before: one of the same name, size and time of change is not read again. */
    record Known(String source, String name, long bytes, long modifiedAt) {}

    /** How many files a source holds, and how many of them are to be read. */
    record SourceHolding(String source, int files, int unread, long unreadBytes) {

        String text() {
            return unread == 0 ? source + ": nothing new, " + files + " files are known"
                    : source + ": " + unread + " of " + files + " files are new, " + unreadBytes + " bytes";
        }
    }

    IngestPlan {
        files = List.copyOf(files);
        sources = List.copyOf(sources);
    }

    /**
     * Decides; reads no file.
     *
     * @param known files taken in before; none of them when they are to be read again
     * @throws ConfigurationException when there is no source, or one has no path or no file, all of them in one list
     */
    static IngestPlan of(List<Source> sources, SourceFiles listing, Set<Known> known) {
        List<InputFile> files = new ArrayList<>();
        List<SourceHolding> holdings = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        if (sources.isEmpty()) {
            faults.add(new Fault("whither.sources", 0, "is empty: there is nothing to take in", "name at least one source"));
        }
        for (Source source : sources) {
            List<SourceFiles.Listed> listed = listing.below(source.path());
            if (listed.isEmpty()) {
                faults.add(new Fault("source " + source.name(), 0, "no file at " + source.path(), "correct its path, or remove the source"));
            }
            holdings.add(add(source, listed, known, files));
        }
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
        return new IngestPlan(files, holdings);
    }

    private static SourceHolding add(Source source, List<SourceFiles.Listed> listed, Set<Known> known, List<InputFile> files) {
        int before = files.size();
        long bytes = 0;
        for (SourceFiles.Listed file : listed) {
            if (!known.contains(new Known(source.name(), file.name(), file.bytes(), file.modifiedAt()))) {
                files.add(new InputFile(files.size(), source.name(), source.format(), source.priority(), file.path(), file.name(),
                        file.bytes(), file.modifiedAt(), snapshotDate(source, file)));
                bytes += file.bytes();
            }
        }
        return new SourceHolding(source.name(), listed.size(), files.size() - before, bytes);
    }

    private static LocalDate snapshotDate(Source source, SourceFiles.Listed file) {
        return source.snapshotDate() != null ? source.snapshotDate() : SnapshotDates.ofPath(file.path()).orElse(null);
    }

    List<String> lines() {
        return sources.stream().map(SourceHolding::text).toList();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }
}
