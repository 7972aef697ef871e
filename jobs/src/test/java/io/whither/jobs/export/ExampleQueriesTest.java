package io.whither.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.cli.SampleRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions of examples/sql over the committed sample, by Spark SQL and, where it is portable, by DuckDB. With
 * {@code -Dwhither.answers=write} the answers beside them are written anew: look at the difference before you keep it.
 */
class ExampleQueriesTest {

    private static final Path QUERIES = SampleRun.HOME.resolve("examples/sql");

    private static Warehouse warehouse;
    private static DuckRows duck;

    @BeforeAll
    static void runTheSample() throws Exception {
        warehouse = SampleRun.warehouse();
        duck = new DuckRows();
        for (Table table : Tables.ALL) {
            warehouse.read(table).createOrReplaceTempView(view(table.qualifiedName()));
            duck.register(warehouse, table);
        }
    }

    @AfterAll
    static void close() throws Exception {
        if (duck != null) {
            duck.close();
            Tables.ALL.forEach(table -> warehouse.spark().catalog().dropTempView(view(table.qualifiedName())));
        }
    }

    static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")).map(name -> name.replace(".sql", "")).sorted().toList();
        }
    }

    @Test
    void thereAreAtLeastFifteen() throws IOException {
        assertThat(queries()).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void sparkGivesTheAnswer(String query) throws IOException {
        List<Row> rows = warehouse.spark().sql(forSpark(sql(query))).collectAsList();
        List<List<Object>> plain = rows.stream().map(row -> values(row)).toList();
        String answer = text(warehouse.spark().sql(forSpark(sql(query))).columns(), plain);
        Path file = QUERIES.resolve(query + ".txt");
        if ("write".equals(System.getProperty("whither.answers"))) {
            Files.writeString(file, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(file));
        assertThat(rows).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void duckDbGivesTheSame(String query) throws Exception {
        String sql = sql(query);
        if (!sql.contains("Spark SQL only")) {
            String[] header = Files.readAllLines(QUERIES.resolve(query + ".txt")).get(0).split("\t", -1);
            assertThat(text(header, duck.query(sql))).isEqualTo(Files.readString(QUERIES.resolve(query + ".txt")));
        }
    }

    private static String sql(String query) throws IOException {
        return Files.readString(QUERIES.resolve(query + ".sql"));
    }

    /** Views of a session have no schema. */
    private static String forSpark(String sql) {
        String renamed = sql;
        for (Table table : Tables.ALL) {
            renamed = renamed.replaceAll("\\b" + table.qualifiedName().replace(".", "\\.") + "\\b", view(table.qualifiedName()));
        }
        return renamed;
    }

    private static String view(String qualifiedName) {
        return "sample_" + qualifiedName.replace('.', '_');
    }

    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.get(i));
        }
        return values;
    }

    private static String text(String[] header, List<List<Object>> rows) {
        return Stream.concat(Stream.of(String.join("\t", header)), rows.stream().map(row -> row.stream().map(ExampleQueriesTest::cell).collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Two engines write 0.5 and 0.5000, 7 and 7.0: the number is the same. */
    private static String cell(Object value) {
        if (value instanceof Number number) {
            BigDecimal plain = new BigDecimal(number.toString()).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
            return plain.signum() == 0 ? "0" : plain.toPlainString();
        }
        return value == null ? "" : value.toString();
    }
}
