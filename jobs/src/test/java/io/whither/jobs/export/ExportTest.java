package io.whither.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import io.whither.tables.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables out, as files, through the public command; read back by another tool. */
class ExportTest {

    private final Path warehouse = GeneratedWarehouse.folder();

    @TempDir
    private Path out;

    @Test
    void everyTableComesBackFromRawCsvWithTheSameRows() throws Exception {
        // Before: the run itself goes on record afterwards.
        Map<Table, List<List<String>>> expected = Tables.ALL.stream().collect(Collectors.toMap(table -> table, ExportTest::sparkRows));
        CommandLineRun run = export("--all", "--include-restricted", "--raw", "--format", "csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(names()).containsExactlyInAnyOrderElementsOf(Tables.ALL.stream().map(table -> table.qualifiedName() + ".csv").toList());
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            for (Table table : Tables.ALL) {
                assertThat(csvRows(duck, table)).as(table.qualifiedName()).containsExactlyInAnyOrderElementsOf(expected.get(table));
            }
        }
    }

    @Test
    void whatHoldsPersonsStaysUnlessAskedFor() throws IOException {
        CommandLineRun all = export("--all", "--format", "json");

        assertThat(all.exitCode()).as(all.err()).isZero();
        assertThat(all.out()).contains("left out", "restricted.cohort_members", "--include-restricted");
        assertThat(names()).contains("marts.cohort_summary.json").noneMatch(name -> name.startsWith("restricted.") || name.startsWith("core.")
                || name.startsWith("raw.profiles") || name.startsWith("ops.suppressions"));

        CommandLineRun one = export("--table", "core.transitions");
        assertThat(one.exitCode()).isEqualTo(2);
        assertThat(one.err()).contains("core.transitions", "holds persons", "--include-restricted");
    }

    @Test
    void jsonIsAnObjectALineAndWritesNulls() throws IOException {
        assertThat(export("--table", "careers", "--include-restricted", "--format", "json").exitCode()).isZero();

        List<String> lines = Files.readAllLines(out.resolve("core.careers.json"));
        Table careers = Tables.find("core.careers").orElseThrow();
        assertThat(lines).hasSize((int) GeneratedWarehouse.warehouse().read(careers).count());
        for (String line : lines) {
            JsonNode object = new ObjectMapper().readTree(line);
            assertThat(object.fieldNames()).toIterable().containsExactlyElementsOf(FlatRows.names(careers));
            assertThat(object.get("positions").isArray()).isTrue();
        }
    }

    @Test
    void parquetIsOneFileThatOthersRead() throws Exception {
        assertThat(export("--table", "marts.cohort_summary,dims.companies", "--format", "parquet").exitCode()).isZero();

        assertThat(names()).containsExactlyInAnyOrder("marts.cohort_summary.parquet", "dims.companies.parquet");
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*), count(DISTINCT as_of) FROM '" + out.resolve("marts.cohort_summary.parquet") + "'")) {
            rows.next();
            assertThat(List.of(rows.getLong(1), rows.getLong(2))).containsExactly(30L, 2L);
        }
    }

    @Test
    void aSpreadsheetSeesNoFormula() throws Exception {
        assertThat(export("--table", "dims.company_aliases", "--format", "csv").exitCode()).isZero();

        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            List<List<String>> rows = csvRows(duck, Tables.find("dims.company_aliases").orElseThrow());
            assertThat(rows.stream().flatMap(List::stream).filter(cell -> cell != null && !cell.isEmpty()))
                    .anyMatch(cell -> cell.startsWith("'=1+1")).noneMatch(cell -> "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
        }
    }

    @Test
    void theSameTableGivesTheSameBytesAndReplacesTheOldFile() throws IOException {
        export("--table", "raw.quarantine");
        byte[] first = Files.readAllBytes(out.resolve("raw.quarantine.csv"));
        Files.writeString(out.resolve("raw.quarantine.csv"), "old");
        export("--table", "raw.quarantine");

        assertThat(Files.readAllBytes(out.resolve("raw.quarantine.csv"))).isEqualTo(first);
        assertThat(names()).containsExactly("raw.quarantine.csv");
    }

    @Test
    void faultsAreSaidAllAtOnceBeforeAnythingIsTouched() throws IOException {
        CommandLineRun names = export("--table", "cohort_sumary,nothing_like_it");
        assertThat(names.exitCode()).isEqualTo(2);
        assertThat(names.err()).contains("2 faults", "cohort_sumary", "did you mean marts.cohort_summary?", "nothing_like_it: there is no such table; docs/tables.md lists them");
        assertThat(export("--all", "--format", "xlsx").err()).contains("--format xlsx", "csv, parquet or json");
        assertThat(export().exitCode()).isEqualTo(2);
        CommandLineRun empty = CommandLineRun.in(out, Map.of(), "export", "--all", "--out", "files", "--set", "master=local[2]");
        assertThat(empty.exitCode()).isEqualTo(1);
        assertThat(empty.err()).contains("holds no", "run whither run first");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(out.resolve("file"), "");
        CommandLineRun run = CommandLineRun.in(warehouse, Map.of(), "export", "--table", "dims.roles", "--out", out.resolve("file").toString(), "--set", "master=local[2]");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(out.resolve("file").toString(), "cannot be written", "--out");
    }

    @Test
    void aDryRunPrintsFilesAndWritesNone() throws IOException {
        assertThat(export("--table", "dims.roles", "--dry-run").out()).contains("dims.roles as ", "dims.roles.csv");
        assertThat(names()).isEmpty();
    }

    private CommandLineRun export(String... more) {
        List<String> args = new ArrayList<>(List.of("export", "--out", out.toString(), "--set", "master=local[2]"));
        args.addAll(List.of(more));
        return CommandLineRun.in(warehouse, Map.of(), args.toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** As text, quoted or not: null comes back as null, the empty text as itself. */
    private List<List<String>> csvRows(Connection duck, Table table) throws SQLException {
        String sql = "SELECT * FROM read_csv('" + out.resolve(table.qualifiedName() + ".csv") + "', header = true, all_varchar = true, delim = ',', quote = '\"',"
                + " escape = '\"', new_line = '\\r\\n', allow_quoted_nulls = false, auto_detect = false, columns = {"
                + String.join(", ", FlatRows.names(table).stream().map(name -> "'" + name + "': 'VARCHAR'").toList()) + "})";
        List<List<String>> all = new ArrayList<>();
        try (Statement statement = duck.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= table.columns().size(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
        }
        return all;
    }

    private static List<List<String>> sparkRows(Table table) {
        Warehouse warehouse = GeneratedWarehouse.warehouse();
        String[] columns = table.columns().stream().map(column -> column.type() instanceof Type.Scalar ? "`" + column.name() + "`"
                : "to_json(`" + column.name() + "`, map('ignoreNullFields', 'false'))").toArray(String[]::new);
        return warehouse.read(table).selectExpr(columns).collectAsList().stream().map(ExportTest::texts).toList();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            texts.add(row.isNullAt(i) ? null : row.get(i).toString());
        }
        return texts;
    }
}
