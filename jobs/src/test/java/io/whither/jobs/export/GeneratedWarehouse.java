package io.whither.jobs.export;

import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.TxnId;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.jobs.spark.SparkSetup;
import io.whither.settings.SettingsInput;
import io.whither.settings.SettingsReader;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;

/** A warehouse with rows in every table; one for all tests of this package that only read. */
final class GeneratedWarehouse {

    private static final int ROWS = 30;

    private GeneratedWarehouse() {}

    private static final class Shared {
        private static final Path FOLDER = make();
    }

    /** The folder of the command line under which {@code warehouse} lies. */
    static Path folder() {
        return Shared.FOLDER;
    }

    static Warehouse warehouse() {
        return in(folder());
    }

    static Warehouse in(Path folder) {
        return new Warehouse(spark(folder), folder.resolve("warehouse").toString());
    }

    /** Adds rows to a table of it, their keys numbered from the first number on. */
    static void fill(Warehouse warehouse, Table table, long seed, int first, int rows) {
        var dataset = warehouse.spark().createDataFrame(new GeneratedRows(seed).of(table, first, rows), SparkSchemas.of(table)).coalesce(1);
        new TableWriter(warehouse).append(table, dataset, TxnId.of(table, "all", seed));
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("whither-export");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
            Warehouse warehouse = in(folder);
            warehouse.create();
            InParallel.forEach(Tables.ALL, table -> fill(warehouse, table, Math.abs((long) table.qualifiedName().hashCode()), 0, ROWS));
            return folder;
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static SparkSession spark(Path folder) {
        return SparkSetup.open(new SettingsReader(Set.of()).read(new SettingsInput(folder, folder, null, Map.of(), null,
                List.of(new SettingsInput.Override("--set", "master", "local[2]")))).settings());
    }
}
