package io.whither.settings;

import io.whither.careers.CareerRules;
import io.whither.employers.OwnershipView;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The configuration of a run, checked. Meaning, ranges and defaults of every value: {@code reference.conf}. Local paths are
 * absolute.
 *
 * @param warehouse folder or object-store prefix of the tables
 * @param asOf date of the as-of view; null for the latest observation
 * @param knownAt only what was ingested by then counts; null for all
 * @param cohorts names of cohort files; empty for all
 * @param weights file of the shares that leavers are weighted to; null for none
 * @param confDir folder of cohorts and reference data; null for those in the jar
 */
public record Settings(String warehouse, List<Source> sources, LocalDate asOf, Instant knownAt, List<String> cohorts,
        OwnershipView ownershipView, CareerRules careers, Disclosure disclosure, Quality quality, Ingest ingest,
        Report report, String weights, String confDir, Spark spark) {

    public Settings {
        sources = List.copyOf(sources);
        cohorts = List.copyOf(cohorts);
    }

    /** The same folder as a path; null for the copy in the jar. */
    public Path confFolder() {
        return confDir == null ? null : Path.of(confDir);
    }

    /** @param minPersons a cell of fewer people is withheld; at least 1 */
    public record Disclosure(int minPersons) {}

    /** @param maxQuarantined largest share of records in quarantine that may be published, 0 to 1 */
    public record Quality(double maxQuarantined) {}

    /**
     * @param maxLineBytes a record longer than this is quarantined
     * @param splitBytes files that can be split are read in parts of this size
     */
    public record Ingest(int maxLineBytes, long splitBytes) {}

    /** @param path the page that is written */
    public record Report(String path) {}

    /**
     * @param master where Spark runs: {@code local[*]}, {@code yarn} ...
     * @param parallelism tasks of a shuffle; 0 lets the machine decide
     * @param options further settings of Spark by full name; they win over ours
     */
    public record Spark(String master, int parallelism, Map<String, String> options) {

        public Spark {
            options = Collections.unmodifiableMap(new TreeMap<>(options));
        }

        /** Whether all runs in this process. */
        public boolean isLocal() {
            return master.equals("local") || master.startsWith("local[");
        }
    }
}
