package io.whither.jobs.delta;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.spark.SparkSchemas;
import io.whither.jobs.spark.SparkSetup;
import io.whither.settings.SettingsInput;
import io.whither.settings.SettingsReader;
import io.whither.tables.OpsTables;
import io.whither.tables.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

    private static final Table TABLE = OpsTables.PUBLICATIONS;

    @TempDir
    Path folder;

    @Test
    void aTableJustMadeIsReadAsEmpty() {
        Warehouse warehouse = warehouse("own");
        warehouse.create();
        assertThat(warehouse.isUnwritten(TABLE)).isTrue();
        assertThat(warehouse.read(TABLE).schema().fieldNames()).containsExactly(SparkSchemas.of(TABLE).fieldNames());
        assertThat(warehouse.read(TABLE).count()).isZero();
    }

    @Test
    void whatIsWrittenIsRead() {
        Warehouse warehouse = warehouse("own");
        warehouse.create();
        new TableWriter(warehouse).replace(TABLE, rows(warehouse), "run_id = 'run'");
        assertThat(warehouse.isUnwritten(TABLE)).isFalse();
        assertThat(warehouse.read(TABLE).count()).isEqualTo(1);
        new TableWriter(warehouse).replace(TABLE, rows(warehouse), "run_id = 'run'");
        assertThat(warehouse.read(TABLE).count()).as("replaced, not added").isEqualTo(1);
    }

    @Test
    void aCopiedTableHasItsRowsFromItsFirstVersionOn() {
        Warehouse copy = warehouse("copy");
        rows(copy).write().format("delta").save(copy.path(TABLE));
        assertThat(copy.version(TABLE)).isZero();
        assertThat(copy.read(TABLE).count()).isEqualTo(1);
    }

    private static Dataset<Row> rows(Warehouse warehouse) {
        Row row = RowFactory.create("run", "marts.one", 1L, 1L, "hash", Instant.EPOCH);
        return warehouse.spark().createDataFrame(List.of(row), SparkSchemas.of(TABLE));
    }

    private Warehouse warehouse(String name) {
        SparkSession spark = SparkSetup.open(new SettingsReader(Set.of()).read(new SettingsInput(folder, folder, null, Map.of(), null,
                List.of(new SettingsInput.Override("--set", "master", "local[2]")))).settings());
        return new Warehouse(spark, folder.resolve(name).toString());
    }
}
