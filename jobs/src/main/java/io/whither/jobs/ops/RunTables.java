package io.whither.jobs.ops;

import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.TxnId;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.CompletedStep;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunRecord;
import io.whither.jobs.run.RunRecorder;
import io.whither.jobs.run.StepResult;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.OpsTables;
import io.whither.tables.Table;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Keeps each run and its steps in {@code ops.runs} and {@code ops.run_steps}. */
public final class RunTables implements RunRecorder {

    @Override
    public void record(RunRecord record) {
        RunContext context = record.context();
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        // A run that stopped before it touched anything leaves no table behind.
        if (context.log().isWriting() || warehouse.exists(OpsTables.RUNS)) {
            append(warehouse, OpsTables.RUN_STEPS, context.log().steps().stream().map(step -> row(context.runId(), step)).toList(), context);
            append(warehouse, OpsTables.RUNS, List.of(row(record)), context);
            warehouse.create();
        }
    }

    private static void append(Warehouse warehouse, Table table, List<Row> rows, RunContext context) {
        if (!rows.isEmpty()) {
            var dataset = warehouse.spark().createDataFrame(rows, SparkSchemas.of(table)).coalesce(1);
            new TableWriter(warehouse).append(table, dataset, TxnId.of(table, "all", context.startedAt().toEpochMilli()));
        }
    }

    private static Row row(RunRecord record) {
        RunContext context = record.context();
        return RowFactory.create(context.runId(), context.command(), context.settings().asOf(), context.settings().knownAt(),
                context.effective().json(), context.effective().hash(), context.log().rulebook().orElse(null), context.codeVersion(),
                context.log().inputFingerprint().orElse(null), context.startedAt(), record.endedAt(), record.status().code(), record.error());
    }

    private static Row row(String runId, CompletedStep step) {
        StepResult result = step.result();
        return RowFactory.create(runId, step.name(), result.rowsIn(), result.rowsOut(), result.files(), result.bytes(), step.seconds());
    }
}
