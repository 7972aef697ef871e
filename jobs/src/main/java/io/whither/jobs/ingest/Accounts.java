package io.whither.jobs.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.QualityGateException;
import io.whither.jobs.run.SourceAccount;
import io.whither.tables.OpsTables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What {@code ops.ingested_files} says of the records taken in. */
final class Accounts {

    private final Dataset<Row> files;

    Accounts(Warehouse warehouse) {
        this.files = warehouse.read(OpsTables.INGESTED_FILES);
    }

    /** One a source, by name. */
    List<SourceAccount> ofRun(String runId) {
        return files.where(col("run_id").equalTo(lit(runId))).groupBy("source")
                .agg(count(lit(1)), sum("lines"), sum("accepted"), sum("unchanged"), sum("duplicate"), sum("quarantined"), sum("suppressed"), sum("empty"))
                .orderBy("source").collectAsList().stream()
                .map(row -> new SourceAccount(row.getString(0), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5),
                        row.getLong(6), row.getLong(7), row.getLong(8)))
                .toList();
    }

    /** SHA-256 over all files taken in so far, by source, name and size; the order in which they came changes nothing. */
    String fingerprint() {
        List<String> lines = files.select("source", "source_file", "bytes").distinct().collectAsList().stream()
                .map(row -> row.getString(0) + "\t" + row.getString(1) + "\t" + row.getLong(2)).sorted().toList();
        return DigestUtils.sha256Hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The newest batch decides, also in later runs that bring no file: what was refused once is not published by asking again.
     *
     * @throws QualityGateException when more than {@code most} of its records could not be read
     */
    void requireReadable(double most) {
        Row newest = files.agg(max("run_id")).head();
        if (newest.isNullAt(0)) {
            return;
        }
        Row batch = files.where(col("run_id").equalTo(lit(newest.getString(0)))).agg(sum("quarantined"), sum("lines")).head();
        long quarantined = batch.getLong(0);
        long lines = batch.getLong(1);
        if (quarantined > most * lines) {
            throw new QualityGateException(String.format(Locale.ROOT,
                    "%d of %d records of run %s (%.1f %%) could not be read, more than whither.quality.max-quarantined = %s allows; nothing was published. "
                            + "raw.quarantine has each with its reason: repair the files, or raise the limit",
                    quarantined, lines, newest.getString(0), 100.0 * quarantined / lines, most));
        }
    }
}
