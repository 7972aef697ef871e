package io.whither.jobs.delta;

import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.Column;
import io.whither.tables.Table;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.Format;
import org.apache.spark.sql.delta.actions.Metadata;
import org.apache.spark.sql.delta.actions.Metadata$;
import org.apache.spark.sql.delta.actions.SetTransaction;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What makes a table: its columns with their comments, NOT NULLs and CHECKs, and in the same commit its first rows. A commit for
 * each, and the jobs that look for what an empty table holds, would take a fifth of a first run.
 */
final class FirstCommit {

    private final DeltaLog log;
    private final Table table;
    private final Metadata metadata;

    FirstCommit(DeltaLog log, Table table) {
        this.log = log;
        this.table = table;
        this.metadata = metadata();
    }

    /** Makes the table without a row. @return false when somebody else has made it meanwhile */
    boolean empty() {
        return commit(transaction -> List.of(), new DeltaOperations.CreateTable(metadata, false, false, Option.empty()));
    }

    /** Makes the table with rows that have its columns. @return false when somebody else has made it meanwhile, and nothing was written */
    boolean with(Dataset<Row> rows, Option<TxnId> txn) {
        return commit(transaction -> actions(transaction, rows, txn), write());
    }

    private boolean commit(Function<OptimisticTransaction, List<Action>> work, DeltaOperations.Operation operation) {
        OptimisticTransaction transaction = log.startTransaction(Option.empty(), Option.empty());
        if (transaction.readVersion() >= 0) {
            return false;
        }
        try {
            transaction.updateMetadataForNewTable(metadata);
            transaction.commit(seq(work.apply(transaction)), operation);
            return true;
        } catch (ConcurrentModificationException other) {
            // Two first commits of one table conflict by what they say of it; the rows of the second one come after.
            return false;
        }
    }

    private List<Action> actions(OptimisticTransaction transaction, Dataset<Row> rows, Option<TxnId> txn) {
        List<Action> actions = new ArrayList<>(CollectionConverters.asJava(transaction.writeFiles(rows)));
        if (txn.isDefined()) {
            actions.add(0, new SetTransaction(txn.get().application(), txn.get().version(), Option.apply(log.clock().getTimeMillis())));
        }
        return actions;
    }

    private DeltaOperations.Operation write() {
        return new DeltaOperations.Write(SaveMode.Append, Option.apply(seq(table.partition())), Option.empty(), Option.empty(), Option.empty(),
                Option.empty(), Option.empty(), Option.empty(), Option.empty());
    }

    private Metadata metadata() {
        Map<String, String> properties = new HashMap<>();
        properties.put("delta.dataSkippingStatsColumns", table.bounded().stream().map(Column::name).collect(Collectors.joining(",")));
        properties.put("delta.appendOnly", "false");
        for (Column column : table.columns()) {
            if (column.check() != null) {
                properties.put("delta.constraints." + column.name() + "_range", column.check());
            }
        }
        return new Metadata(Metadata$.MODULE$.apply$default$1(), null, table.grain(), new Format("parquet", scala.collection.immutable.Map$.MODULE$.empty()),
                SparkSchemas.of(table).json(), seq(table.partition()), scala.collection.immutable.Map.from(CollectionConverters.asScala(properties)),
                Option.apply(log.clock().getTimeMillis()));
    }

    private static <T> Seq<T> seq(List<T> items) {
        return CollectionConverters.asScala(items).toSeq();
    }
}
