package io.whither.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import io.whither.tables.Type;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Into a real PostgreSQL, where this machine has one. With {@code -Dwhither.postgres=required} its absence is a failure. */
class PublishJdbcTest {

    private static final String[] TWO = {"--table", "marts.cohort_summary,marts.cohort_outcomes"};
    private static PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        var programs = PostgresServer.programs();
        if ("required".equals(System.getProperty("whither.postgres"))) {
            assertThat(programs).as("initdb and pg_ctl of PostgreSQL").isPresent();
        }
        Assumptions.assumeTrue(programs.isPresent(), "no PostgreSQL is installed");
        server = PostgresServer.start(programs.get());
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("DROP SCHEMA IF EXISTS whither CASCADE");
    }

    @Test
    void everyTableArrivesWithItsRows() throws SQLException {
        // Before: the run itself goes on record afterwards.
        Map<Table, List<List<String>>> expected = Tables.ALL.stream().collect(Collectors.toMap(table -> table, PublishJdbcTest::sparkRows));
        CommandLineRun run = publish(GeneratedWarehouse.folder(), "--all", "--include-restricted");

        assertThat(run.exitCode()).as(run.err()).isZero();
        for (Table table : Tables.ALL) {
            assertThat(postgresRows(table)).as(table.qualifiedName()).containsExactlyInAnyOrderElementsOf(expected.get(table));
        }
    }

    @Test
    void commentsAndKeysArrive() throws SQLException {
        assertThat(publish(GeneratedWarehouse.folder(), "--all").exitCode()).isZero();

        for (Table table : TableChoice.all(Persons.WITHHELD).tables()) {
            assertThat(one("SELECT obj_description('whither." + table.name() + "'::regclass)")).isEqualTo(table.grain());
            assertThat(strings("SELECT col_description(attrelid, attnum) FROM pg_attribute WHERE attrelid = 'whither." + table.name() + "'::regclass AND attnum > 0 ORDER BY attnum"))
                    .isEqualTo(table.columns().stream().map(column -> column.meaning().isEmpty() ? null : column.meaning()).toList());
            assertThat(strings("SELECT a.attname FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k(n, at), pg_attribute a WHERE i.indisprimary AND i.indrelid = 'whither."
                    + table.name() + "'::regclass AND a.attrelid = i.indrelid AND a.attnum = k.n ORDER BY k.at")).as(table.name()).isEqualTo(table.key());
        }
        assertThat(one("SELECT count(*) FROM pg_tables WHERE tablename = 'cohort_members'")).isEqualTo("0");
    }

    @Test
    void namesAreUniqueInOneSchema() {
        assertThat(Tables.ALL.stream().map(Table::name)).doesNotHaveDuplicates();
    }

    @Test
    void againGivesTheSameAndKeepsTheRightsOfOthers() throws SQLException {
        publish(GeneratedWarehouse.folder(), TWO);
        execute("DROP ROLE IF EXISTS \"An Analyst\"", "CREATE ROLE \"An Analyst\"", "GRANT SELECT ON whither.cohort_summary TO \"An Analyst\"",
                "GRANT SELECT ON whither.cohort_outcomes TO PUBLIC");
        execute("CREATE SCHEMA whither__loading", "CREATE TABLE whither__loading.left_by_a_crash ()");
        List<List<String>> first = postgresRows(MartTables.COHORT_SUMMARY);

        CommandLineRun again = publish(GeneratedWarehouse.folder(), TWO);

        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(postgresRows(MartTables.COHORT_SUMMARY)).containsExactlyInAnyOrderElementsOf(first);
        assertThat(one("SELECT has_table_privilege('An Analyst', 'whither.cohort_summary', 'SELECT')")).isEqualTo("t");
        assertThat(one("SELECT has_table_privilege('An Analyst', 'whither.cohort_summary', 'INSERT')")).isEqualTo("f");
        assertThat(one("SELECT has_table_privilege('An Analyst', 'whither.cohort_outcomes', 'SELECT')")).isEqualTo("t");
        assertThat(one("SELECT count(*) FROM pg_namespace WHERE nspname = 'whither__loading'")).isEqualTo("0");
    }

    @Test
    void aReaderSeesAllOfTheOldOrAllOfTheNew(@TempDir Path folder) throws Exception {
        Warehouse growing = GeneratedWarehouse.in(folder);
        growing.create();
        fill(growing, 1, 0, 10);
        assertThat(publish(folder, TWO).exitCode()).isZero();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Set<String>> seen = CompletableFuture.supplyAsync(() -> watch(done));

        fill(growing, 2, 10, 20);
        CommandLineRun second = publish(folder, TWO);
        // One look at least after it.
        Thread.sleep(200);
        done.set(true);

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(seen.get()).containsExactlyInAnyOrder("10 10", "30 30");
    }

    @Test
    void afterAFailureReadersStillSeeTheOldTables(@TempDir Path folder) throws SQLException {
        Warehouse broken = GeneratedWarehouse.in(folder);
        broken.create();
        fill(broken, 1, 0, 10);
        publish(folder, TWO);
        // The same keys again: the primary key cannot be made.
        fill(broken, 2, 0, 10);

        CommandLineRun run = publish(folder, TWO);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cohort_", "readers still see the tables of before");
        assertThat(one("SELECT count(*) FROM whither.cohort_summary")).isEqualTo("10");
    }

    @Test
    void twoAtOnceAreToldSo() throws SQLException {
        try (Connection other = server.connect(); Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(hashtext('whither whither'))");
            CommandLineRun run = publish(GeneratedWarehouse.folder(), TWO);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("somebody else is publishing");
        }
    }

    @Test
    void aWrongAddressIsAFaultAndADeadServerAnError() {
        assertThat(CommandLineRun.in(GeneratedWarehouse.folder(), Map.of(), "publish-jdbc", "--all", "--url", "jdbc:mysql://h/d", "--user", "u").exitCode()).isEqualTo(2);
        CommandLineRun dead = CommandLineRun.in(GeneratedWarehouse.folder(), Map.of("WHITHER_JDBC_PASSWORD", "s3cret-word"), "publish-jdbc", "--table", "dims.roles",
                "--url", "jdbc:postgresql://127.0.0.1:1/none", "--user", "u", "--set", "master=local[2]");
        assertThat(dead.exitCode()).isEqualTo(1);
        assertThat(dead.err()).contains("jdbc:postgresql://127.0.0.1:1/none", "readers still see").doesNotContain("s3cret-word");
    }

    private static void fill(Warehouse warehouse, long seed, int first, int rows) {
        for (Table table : List.of(MartTables.COHORT_SUMMARY, MartTables.COHORT_OUTCOMES)) {
            GeneratedWarehouse.fill(warehouse, table, seed, first, rows);
        }
    }

    private Set<String> watch(AtomicBoolean done) {
        Set<String> seen = new HashSet<>();
        while (!done.get()) {
            try {
                seen.add(one("SELECT (SELECT count(*) FROM whither.cohort_outcomes) || ' ' || (SELECT count(*) FROM whither.cohort_summary)"));
            } catch (SQLException failed) {
                seen.add(failed.getMessage());
            }
        }
        return seen;
    }

    private static CommandLineRun publish(Path folder, String... more) {
        List<String> args = new ArrayList<>(List.of("publish-jdbc", "--url", server.url(), "--user", "whither", "--set", "master=local[2]"));
        args.addAll(List.of(more));
        return CommandLineRun.in(folder, Map.of(), args.toArray(String[]::new));
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = server.connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String one(String sql) throws SQLException {
        return strings(sql).get(0);
    }

    private static List<String> strings(String sql) throws SQLException {
        return rows(sql, 1).stream().map(row -> row.get(0)).collect(Collectors.toList());
    }

    private static List<List<String>> rows(String sql, int columns) throws SQLException {
        try (Connection connection = server.connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** Nested columns through a cast to one canonical JSON: PostgreSQL's own. */
    private static List<List<String>> postgresRows(Table table) throws SQLException {
        String columns = table.columns().stream().map(column -> column.type() == Type.TIMESTAMP
                ? "to_char(\"" + column.name() + "\" AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')" : column.type() == Type.BOOLEAN
                ? "\"" + column.name() + "\"::text" : "\"" + column.name() + "\"").collect(Collectors.joining(", "));
        return rows("SELECT " + columns + " FROM whither." + table.name(), table.columns().size()).stream().map(row -> canonical(table, row)).toList();
    }

    private static List<List<String>> sparkRows(Table table) {
        Warehouse warehouse = GeneratedWarehouse.warehouse();
        String[] columns = table.columns().stream().map(column -> column.type() == Type.TIMESTAMP ? "date_format(`" + column.name() + "`, \"yyyy-MM-dd'T'HH:mm:ss.SSSSSS\")"
                : column.type() instanceof Type.Scalar ? "cast(`" + column.name() + "` as string)"
                : "to_json(`" + column.name() + "`, map('ignoreNullFields', 'false'))").toArray(String[]::new);
        return warehouse.read(table).selectExpr(columns).collectAsList().stream().map(row -> {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                texts.add(row.getString(i));
            }
            return canonical(table, texts);
        }).toList();
    }

    /** Two servers write numbers and JSON in their own ways; the values must be the same. */
    private static List<String> canonical(Table table, List<String> row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Type type = table.columns().get(i).type();
            texts.add(row.get(i) == null ? null : type == Type.DOUBLE ? Double.toString(Double.parseDouble(row.get(i)))
                    : type instanceof Type.Scalar ? row.get(i) : json(row.get(i)));
        }
        return texts;
    }

    private static String json(String text) {
        try {
            var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
            return mapper.writer(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(mapper.readValue(text, Object.class));
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }
}
