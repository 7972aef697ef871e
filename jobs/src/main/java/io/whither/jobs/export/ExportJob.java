package io.whither.jobs.export;

import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Writes tables as one file each, beside the old ones; only when all are whole do they take their places. */
public final class ExportJob implements Step {

    private final TableChoice choice;
    private final ExportFormat format;
    private final FormulaText formulas;
    private final Path folder;

    /** @param folder a folder of this machine; on a cluster one that all nodes see */
    public ExportJob(TableChoice choice, ExportFormat format, FormulaText formulas, Path folder) {
        this.choice = choice;
        this.format = format;
        this.formulas = formulas;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<String> plan(RunContext context) {
        return choice.tables().stream().map(table -> table.qualifiedName() + " as " + folder.resolve(format.fileName(table))).toList();
    }

    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        choice.requireIn(warehouse, context.settings().warehouse());
        Path beside = folder.resolve(".whither-" + context.runId());
        try {
            Files.createDirectories(beside);
            long rows = write(warehouse, beside);
            long bytes = 0;
            for (Table table : choice.tables()) {
                bytes += Files.size(beside.resolve(format.fileName(table)));
            }
            for (Table table : choice.tables()) {
                String name = format.fileName(table);
                Files.move(beside.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return StepResult.of(rows, rows, choice.tables().size(), bytes).withNotes(choice.notes());
        } catch (IOException | UncheckedIOException stuck) {
            throw new RunFailedException(folder.toString(), "cannot be written: " + stuck.getMessage(), "give a folder with --out that can", stuck);
        } finally {
            FileUtils.deleteQuietly(beside.toFile());
        }
    }

    private long write(Warehouse warehouse, Path beside) {
        AtomicLong all = new AtomicLong();
        InParallel.forEach(choice.tables(), table -> {
            Dataset<Row> rows = warehouse.read(table);
            try {
                format.write(table, rows, formulas, beside.resolve(format.fileName(table)));
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
            all.addAndGet(rows.count());
        });
        return all.get();
    }
}
