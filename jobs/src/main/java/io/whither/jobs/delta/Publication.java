package io.whither.jobs.delta;

import io.whither.jobs.delta.ContentHashes.Content;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.OpsTables;
import io.whither.tables.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.storage.StorageLevel;

/**
 * What a run publishes: each table in one commit, the list of them last, so that a reader who joins {@code ops.publications}
 * sees all or nothing. Rows that say the same as before are not written again.
 */
public final class Publication {

    private record Part(Table table, Dataset<Row> rows, String predicate) {}

    /** What became of a part. */
    public record Published(Table table, long version, Content content, boolean isChanged, Commit commit) {}

    private final Warehouse warehouse;
    private final TableWriter writer;
    private final List<Part> parts = new ArrayList<>();

    public Publication(Warehouse warehouse) {
        this.warehouse = warehouse;
        this.writer = new TableWriter(warehouse);
    }

    /** Adds a table's rows, which replace those that a predicate names. */
    public Publication with(Table table, Dataset<Row> rows, String predicate) {
        parts.add(new Part(table, rows, predicate));
        return this;
    }

    /** Writes all parts, then the list of them. In the order of the tables' names. */
    public List<Published> publish(String runId, Instant now) {
        List<Published> published = Collections.synchronizedList(new ArrayList<>());
        // What takes jobs to be made takes longest, so it begins.
        List<Part> longestFirst = parts.stream().sorted(Comparator.comparing(part -> part.rows().isLocal())).toList();
        InParallel.forEach(longestFirst, part -> published.add(publish(part)));
        List<Published> sorted = published.stream().sorted(Comparator.comparing(p -> p.table().qualifiedName())).toList();
        List<Row> rows = sorted.stream().map(p -> RowFactory.create(runId, p.table().qualifiedName(), p.version(), p.content().rows(), p.content().hash(), now)).toList();
        Dataset<Row> list = warehouse.spark().createDataFrame(rows, SparkSchemas.of(OpsTables.PUBLICATIONS)).coalesce(1);
        writer.append(OpsTables.PUBLICATIONS, list, TxnId.of(OpsTables.PUBLICATIONS, "all", now.toEpochMilli()));
        return sorted;
    }

    /** Rows are looked at twice, for their hash and to be written, but made once. */
    private Published publish(Part part) {
        if (part.rows().isLocal()) {
            return publish(part, part.rows());
        }
        Dataset<Row> rows = part.rows().persist(StorageLevel.MEMORY_AND_DISK());
        try {
            return publish(part, rows);
        } finally {
            rows.unpersist();
        }
    }

    private Published publish(Part part, Dataset<Row> rows) {
        Content now = ContentHashes.of(part.table(), rows);
        Content before = ContentHashes.of(part.table(), warehouse.read(part.table()).where(part.predicate()));
        if (now.equals(before) && warehouse.exists(part.table())) {
            return new Published(part.table(), warehouse.version(part.table()), now, false, new Commit(0, 0, 0, 0));
        }
        // A list would be written in a file a core.
        Commit commit = writer.replace(part.table(), rows.isLocal() ? rows.coalesce(1) : rows, part.predicate());
        return new Published(part.table(), commit.version(), now, true, commit);
    }
}
