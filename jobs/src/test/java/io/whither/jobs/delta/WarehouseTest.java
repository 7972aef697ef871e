package io.whither.jobs.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whither.jobs.spark.SparkSchemas;
import io.whither.jobs.spark.SparkSetup;
import io.whither.settings.SettingsInput;
import io.whither.settings.SettingsReader;
import io.whither.tables.OpsTables;
import io.whither.tables.RawTables;
import io.whither.tables.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

    private static final Table TABLE = OpsTables.PUBLICATIONS;
    private static final TxnId TXN = TxnId.of(TABLE, "all", 1);

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

    @Test
    void aTableThatIsNotThereIsReadAsEmptyAndNotMade() {
        Warehouse warehouse = warehouse("own");
        assertThat(warehouse.read(TABLE).schema().fieldNames()).containsExactly(SparkSchemas.of(TABLE).fieldNames());
        assertThat(warehouse.read(TABLE).count()).isZero();
        assertThat(warehouse.version(TABLE)).isEqualTo(-1);
        assertThat(warehouse.exists(TABLE)).isFalse();
    }

    @Test
    void itsFirstRowsMakeATableAsItWouldBeMadeEmpty() {
        Warehouse written = warehouse("written");
        Commit commit = new TableWriter(written).append(TABLE, rows(written), TXN);
        assertThat(commit).extracting(Commit::version, Commit::rows, Commit::files).containsExactly(0L, 1L, 1L);
        Warehouse made = warehouse("made");
        made.create(List.of(TABLE));
        assertThat(describe(written)).isEqualTo(describe(made));
        assertThat(describe(made).toString()).as("a CHECK").contains("delta.constraints.rows_range");
    }

    @Test
    void aFirstRowThatATableForbidsMakesNoTable() {
        Warehouse warehouse = warehouse("own");
        Row negative = RowFactory.create("run", "marts.one", 1L, -1L, "hash", Instant.EPOCH);
        Dataset<Row> rows = warehouse.spark().createDataFrame(List.of(negative), SparkSchemas.of(TABLE));
        assertThatThrownBy(() -> new TableWriter(warehouse).append(TABLE, rows, TXN)).hasStackTraceContaining("rows_range");
        assertThat(warehouse.exists(TABLE)).isFalse();
    }

    @Test
    void aTransactionOfTheFirstCommitIsNotTakenTwice() {
        Warehouse warehouse = warehouse("own");
        new TableWriter(warehouse).append(TABLE, rows(warehouse), TXN);
        assertThatThrownBy(() -> new TableWriter(warehouse).append(TABLE, rows(warehouse), TXN)).isInstanceOf(IllegalStateException.class).hasMessageContaining("skipped");
        assertThat(warehouse.read(TABLE).count()).isEqualTo(1);
    }

    @Test
    void ofTwoThatMakeATableAtOnceTheSecondAddsItsRows() {
        Warehouse warehouse = warehouse("own");
        // Eight writers, each from a log of its own, as eight processes would.
        InParallel.forEach(List.of(1, 2, 3, 4, 5, 6, 7, 8), writer -> {
            DeltaLog.clearCache();
            new TableWriter(warehouse).append(TABLE, rows(warehouse), new TxnId("writer " + writer, 1));
        });
        assertThat(warehouse.read(TABLE).count()).isEqualTo(8);
        assertThat(warehouse.version(TABLE)).isEqualTo(7);
    }

    @Test
    void aSmallTableIsReadAsDeltaReadsIt() {
        Warehouse warehouse = warehouse("own");
        Table table = RawTables.OBSERVATIONS;
        TableWriter writer = new TableWriter(warehouse);
        for (int i = 0; i < 12; i++) {
            // Past ten commits the log has a checkpoint.
            writer.replace(table, observations(warehouse, i % 3), "snapshot_month = DATE'2023-0" + (i % 3 + 1) + "-01'");
            Dataset<Row> delta = warehouse.spark().read().format("delta").load(warehouse.path(table));
            assertThat(warehouse.read(table).collectAsList()).as("after commit " + i).containsExactlyInAnyOrderElementsOf(delta.collectAsList());
            assertThat(warehouse.read(table).where("snapshot_month = DATE'2023-01-01' AND person_id = 'p0'").count()).isEqualTo(1);
            assertThat(warehouse.read(table, i).count()).isEqualTo(delta.count());
        }
        assertThat(warehouse.read(table, 0).count()).as("an earlier version").isEqualTo(1);
    }

    private static Dataset<Row> observations(Warehouse warehouse, int month) {
        LocalDate day = LocalDate.of(2023, month + 1, 1);
        Map<String, Object> known = Map.of("person_id", "p" + month, "snapshot_month", day, "snapshot_date", day, "source_priority", 1);
        StructType schema = SparkSchemas.of(RawTables.OBSERVATIONS);
        Object[] values = Arrays.stream(schema.fields()).map(field -> known.getOrDefault(field.name(), filler(field.dataType(), day))).toArray();
        return warehouse.spark().createDataFrame(List.of(RowFactory.create(values)), schema);
    }

    private static Object filler(DataType type, LocalDate day) {
        return switch (type.typeName()) {
            case "date" -> day;
            case "timestamp" -> Instant.EPOCH;
            case "integer" -> 0;
            case "long" -> 0L;
            default -> "x";
        };
    }

    /** Columns, partition and properties, without what differs from table to table. */
    private static List<Object> describe(Warehouse warehouse) {
        Row detail = warehouse.spark().sql("DESCRIBE DETAIL delta.`" + warehouse.path(TABLE) + "`").head();
        return List.of(warehouse.spark().read().format("delta").load(warehouse.path(TABLE)).schema().json(), detail.getAs("description"),
                detail.getList(detail.fieldIndex("partitionColumns")), detail.getJavaMap(detail.fieldIndex("properties")), detail.getAs("minWriterVersion"));
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
