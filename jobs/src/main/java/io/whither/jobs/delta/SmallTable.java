package io.whither.jobs.delta;

import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.actions.InMemoryLogReplay;
import org.apache.spark.sql.delta.util.FileNames;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Reads a small table by its log, which is read here. Delta takes two jobs to look for the files of any table, and longer than
 * their rows take; what it gains from their statistics is nothing where all of them are small.
 */
final class SmallTable {

    private static final long LOG_BYTES = 1 << 20;
    private static final long TABLE_BYTES = 64 << 20;

    private SmallTable() {}

    /** The rows of a snapshot, none where the table or its log is too large or has a checkpoint. */
    static Optional<Dataset<Row>> rows(Snapshot snapshot) {
        List<FileStatus> commits = CollectionConverters.asJava(snapshot.logSegment().deltas());
        boolean whole = snapshot.logSegment().checkpointProvider().isEmpty() && commits.stream().allMatch(file -> FileNames.isDeltaFile(file));
        if (!whole || commits.stream().mapToLong(FileStatus::getLen).sum() > LOG_BYTES) {
            return Optional.empty();
        }
        DeltaLog log = snapshot.deltaLog();
        Seq<AddFile> files = replayed(log, commits);
        boolean plain = CollectionConverters.asJava(files).stream().allMatch(file -> file.deletionVector() == null);
        boolean small = CollectionConverters.asJava(files).stream().mapToLong(AddFile::size).sum() <= TABLE_BYTES;
        return plain && small ? Optional.of(log.createDataFrame(snapshot, files, false, Option.empty())) : Optional.empty();
    }

    private static Seq<AddFile> replayed(DeltaLog log, List<FileStatus> commits) {
        InMemoryLogReplay replay = new InMemoryLogReplay(Option.empty(), Option.empty());
        for (FileStatus commit : commits) {
            Seq<String> lines = log.store().read(commit, log.newDeltaHadoopConf());
            replay.append(FileNames.deltaVersion(commit), lines.iterator().map(Action::fromJson));
        }
        return replay.allFiles();
    }
}
