package io.whither.jobs.ingest;

import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.QualityGateException;
import io.whither.jobs.run.SourceAccount;
import io.whither.tables.OpsTables;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Row;

/** What {@code ops.ingested_files} says of the records taken in, as it stands when this is made: a row a file, read once. */
final class Accounts {

    private record FileAccount(String runId, String source, String file, long bytes, SourceAccount account) {

        static FileAccount of(Row row) {
            String source = row.getAs("source");
            return new FileAccount(row.getAs("run_id"), source, row.getAs("source_file"), row.<Long>getAs("bytes"), new SourceAccount(source, 1, row.getAs("lines"),
                    row.getAs("accepted"), row.getAs("unchanged"), row.getAs("duplicate"), row.getAs("quarantined"), row.getAs("suppressed"), row.getAs("empty")));
        }
    }

    private final List<FileAccount> files;

    Accounts(Warehouse warehouse) {
        this.files = warehouse.read(OpsTables.INGESTED_FILES).collectAsList().stream().map(FileAccount::of).toList();
    }

    /** One a source, by name. */
    List<SourceAccount> ofRun(String runId) {
        return files.stream().filter(file -> file.runId().equals(runId))
                .collect(Collectors.toMap(FileAccount::source, FileAccount::account, SourceAccount::plus, TreeMap::new)).values().stream().toList();
    }

    /** SHA-256 over all files taken in so far, by source, name and size; the order in which they came changes nothing. */
    String fingerprint() {
        List<String> lines = files.stream().map(file -> file.source() + "\t" + file.file() + "\t" + file.bytes()).distinct().sorted().toList();
        return DigestUtils.sha256Hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The newest batch decides, also in later runs that bring no file: what was refused once is not published by asking again.
     *
     * @throws QualityGateException when more than {@code most} of its records could not be read
     */
    void requireReadable(double most) {
        files.stream().map(FileAccount::runId).max(Comparator.naturalOrder()).ifPresent(newest -> requireReadable(newest, most));
    }

    private void requireReadable(String runId, double most) {
        long quarantined = sum(runId, SourceAccount::quarantined);
        long lines = sum(runId, SourceAccount::lines);
        if (quarantined > most * lines) {
            throw new QualityGateException(String.format(Locale.ROOT,
                    "%d of %d records of run %s (%.1f %%) could not be read, more than whither.quality.max-quarantined = %s allows; nothing was published. "
                            + "raw.quarantine has each with its reason: repair the files, or raise the limit",
                    quarantined, lines, runId, 100.0 * quarantined / lines, most));
        }
    }

    private long sum(String runId, ToLongFunction<SourceAccount> count) {
        return ofRun(runId).stream().mapToLong(count).sum();
    }
}
