package io.whither.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.cli.CommandLineRun;
import io.whither.tables.Area;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What is printed is what Spark runs. */
class CatalogStatementsTest {

    @Test
    void sparkKnowsEveryTableAndItsCommentsAfterwards() {
        CommandLineRun run = CommandLineRun.in(GeneratedWarehouse.folder(), Map.of(), "register", "--all", "--include-restricted", "--print", "--set", "master=local[2]");
        assertThat(run.exitCode()).as(run.err()).isZero();
        SparkSession spark = GeneratedWarehouse.warehouse().spark();
        try {
            run.out().lines().forEach(statement -> spark.sql(statement.replaceAll(";$", "")));
            for (Table table : Tables.ALL) {
                assertThat(spark.table(table.qualifiedName()).count()).as(table.qualifiedName()).isEqualTo(GeneratedWarehouse.warehouse().read(table).count());
                List<Row> described = spark.sql("DESCRIBE TABLE " + table.qualifiedName()).collectAsList();
                table.columns().stream().filter(column -> !column.meaning().isEmpty()).forEach(column -> assertThat(described).as(table.name() + "." + column.name())
                        .anyMatch(row -> row.getString(0).equals(column.name()) && column.meaning().equals(row.getString(2))));
            }
        } finally {
            for (Area area : Area.values()) {
                spark.sql("DROP SCHEMA IF EXISTS " + area.folder() + " CASCADE");
            }
        }
        assertThat(GeneratedWarehouse.warehouse().read(Tables.find("dims.roles").orElseThrow()).count()).as("a table outlives its entry").isEqualTo(30);
    }

    @Test
    void withoutPrintNothingIsDone() {
        CommandLineRun run = CommandLineRun.in(GeneratedWarehouse.folder(), Map.of(), "register", "--all");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--print");
    }
}
