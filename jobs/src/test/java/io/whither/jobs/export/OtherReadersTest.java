package io.whither.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table can be read without Spark, and says the same there. */
class OtherReadersTest {

    private final Warehouse warehouse = GeneratedWarehouse.warehouse();

    static List<String> tables() {
        return Tables.ALL.stream().map(Table::qualifiedName).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readerVersionOneIsEnough(String name) {
        Row detail = warehouse.spark().sql("DESCRIBE DETAIL delta.`" + warehouse.path(table(name)) + "`").selectExpr("minReaderVersion", "tableFeatures").head();
        assertThat(detail.getInt(0)).isEqualTo(1);
        assertThat(detail.<String>getList(1)).doesNotContain("deletionVectors", "columnMapping", "v2Checkpoint", "timestampNtz", "typeWidening", "variantType");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void deltaKernelReadsTheSameRows(String name) throws Exception {
        List<List<Object>> rows = new KernelRows().of(warehouse.path(table(name)));
        assertThat(rows).hasSizeGreaterThanOrEqualTo(30).containsExactlyInAnyOrderElementsOf(PlainRows.ofSpark(warehouse, table(name)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void duckDbReadsTheSameRows(String name) throws Exception {
        try (DuckRows duck = new DuckRows()) {
            assertThat(duck.of(warehouse, table(name))).hasSizeGreaterThanOrEqualTo(30).containsExactlyInAnyOrderElementsOf(PlainRows.ofSpark(warehouse, table(name)));
        }
    }

    @Test
    void aReplacedPartitionIsReadOnce() throws Exception {
        Table roles = table("marts.cohort_roles");
        String month = "as_of = DATE'2021-01-01'";
        var same = warehouse.read(roles).where(month).cache();
        same.count();
        new TableWriter(warehouse).replace(roles, same, month);

        List<List<Object>> spark = PlainRows.ofSpark(warehouse, roles);
        try (DuckRows duck = new DuckRows()) {
            assertThat(duck.of(warehouse, roles)).containsExactlyInAnyOrderElementsOf(spark);
        }
        assertThat(new KernelRows().of(warehouse.path(roles))).hasSize(30).containsExactlyInAnyOrderElementsOf(spark);
    }

    private static Table table(String name) {
        return Tables.find(name).orElseThrow();
    }
}
