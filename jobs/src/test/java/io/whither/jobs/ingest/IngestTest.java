package io.whither.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.OpsTables;
import io.whither.tables.RawTables;
import io.whither.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in, raw out, through the public command. */
class IngestTest {

    private static final String JO = person("jo-example", "Engineer");
    private static final String SAM = person("sam-example", "Teacher");

    @TempDir
    private Path folder;

    @Test
    void everyLineIsAccountedFor() throws IOException {
        write("in/snapshot_date=2023-12-01/a.jsonl", JO, "{broken", "[1]", "{\"positions\":[]}", "", gone("kim-example"), JO);
        write("in/snapshot_date=2023-12-01/b.jsonl", SAM, JO);

        CommandLineRun run = ingest("--set", "quality.max-quarantined=1");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(accounts()).containsExactly(
                "snapshot_date=2023-12-01/a.jsonl 6 1 0 1 3 0 1",
                "snapshot_date=2023-12-01/b.jsonl 2 1 0 1 0 0 0");
        assertThat(rows(RawTables.QUARANTINE, "line_number", "reasons[0]")).containsExactly("2 not_json", "3 not_an_object", "4 no_person_key");
        assertThat(count(RawTables.PROFILES)).isEqualTo(2);
        assertThat(count(RawTables.OBSERVATIONS)).isEqualTo(2);
    }

    @Test
    void aFileThatIsKnownIsNotReadAgain() throws IOException {
        write("in/snapshot_date=2023-12-01/a.jsonl", JO);
        ingest();
        long version = version(RawTables.PROFILES);

        CommandLineRun second = ingest();

        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).contains("no file is new");
        assertThat(version(RawTables.PROFILES)).isEqualTo(version);
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void aRepeatedContentIsAnObservationAndStoredOnce() throws IOException {
        write("in/snapshot_date=2023-12-01/a.jsonl", JO);
        ingest();
        write("in/snapshot_date=2024-01-01/a.jsonl", JO, SAM);
        ingest();

        assertThat(rows(RawTables.OBSERVATIONS, "snapshot_date", "profile_month")).containsExactly(
                "2023-12-01 2023-12-01", "2024-01-01 2023-12-01", "2024-01-01 2024-01-01");
        assertThat(count(RawTables.PROFILES)).isEqualTo(2);
        assertThat(accounts()).containsExactly("snapshot_date=2023-12-01/a.jsonl 1 1 0 0 0 0 0", "snapshot_date=2024-01-01/a.jsonl 2 1 1 0 0 0 0");
    }

    @Test
    void readingAgainCountsDuplicatesAndAddsNothing() throws IOException {
        write("in/snapshot_date=2023-12-01/a.jsonl", JO, "{broken");
        ingest("--set", "quality.max-quarantined=1");

        ingest("--reread", "--set", "quality.max-quarantined=1");

        assertThat(accounts()).containsExactly("snapshot_date=2023-12-01/a.jsonl 2 0 0 1 1 0 0", "snapshot_date=2023-12-01/a.jsonl 2 1 0 0 1 0 0");
        assertThat(count(RawTables.PROFILES)).isEqualTo(1);
        assertThat(count(RawTables.OBSERVATIONS)).isEqualTo(1);
        assertThat(count(RawTables.QUARANTINE)).isEqualTo(1);
    }

    @Test
    void tooManyFaultsCloseTheGateAlsoWhenAskedAgain() throws IOException {
        write("in/snapshot_date=2023-12-01/a.jsonl", JO, "{broken");

        CommandLineRun first = ingest();
        CommandLineRun again = ingest();

        assertThat(first.exitCode()).isEqualTo(3);
        assertThat(first.err()).contains("1 of 2 records", "50.0 %", "max-quarantined");
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(rows(OpsTables.RUNS, "status")).containsExactly("gate", "gate");
    }

    @Test
    void largeFilesAreReadInPartsWithTheLineNumbersOfTheWhole() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lines.add(i % 100 == 42 ? "{broken" : person("person-" + i, "Engineer " + "x".repeat(i % 37)));
        }
        write("in/snapshot_date=2023-12-01/a.jsonl", lines.toArray(String[]::new));

        ingest("--set", "ingest.split-bytes=4096");

        assertThat(accounts()).containsExactly("snapshot_date=2023-12-01/a.jsonl 400 396 0 0 4 0 0");
        assertThat(rows(RawTables.QUARANTINE, "line_number")).containsExactlyInAnyOrder("43", "143", "243", "343");
    }

    @Test
    void aCutGzipGivesWhatWasReadableAndOneEntry() throws IOException {
        String all = IntStream.range(0, 2000).mapToObj(i -> person("person-" + i, "Engineer " + Integer.toHexString(i * 7919))).collect(Collectors.joining("\n"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(all.getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("in/snapshot_date=2023-12-01/a.jsonl.gz");
        Files.createDirectories(file.getParent());
        Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        CommandLineRun run = ingest();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(rows(RawTables.QUARANTINE, "reasons[0]")).containsExactly("broken_gzip");
        assertThat(count(RawTables.PROFILES)).isBetween(500L, 1500L);
    }

    @Test
    void missingPathsAndMissingDatesAreFaultsBeforeAnythingIsTouched() throws IOException {
        write("in/undated.jsonl", JO);
        CommandLineRun run = CommandLineRun.in(folder, Map.of(), "ingest", "--set", "master=local[2]", "--set",
                "sources=[{name=there,format=whither,path=in},{name=nowhere,format=pdl,path=no/such/place},{name=neither,format=pdl,path=nor}]");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("2 faults", "source nowhere", "source neither", "no file at");

        CommandLineRun undated = ingest();
        assertThat(undated.exitCode()).isEqualTo(2);
        assertThat(undated.err()).contains("source one", "undated.jsonl", "has no date", "snapshot-date");
        assertThat(folder.resolve("warehouse")).doesNotExist();
    }

    private CommandLineRun ingest(String... more) {
        List<String> args = new ArrayList<>(List.of("ingest", "--set", "master=local[2]", "--set", "sources=[{name=one,format=whither,path=in}]"));
        args.addAll(List.of(more));
        return CommandLineRun.in(folder, Map.of(), args.toArray(String[]::new));
    }

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static String person(String slug, String title) {
        return "{\"linkedin\":\"" + slug + "\",\"positions\":[{\"employer\":\"Example Robotics\",\"title\":\"" + title + "\",\"start\":\"2020-01\"}]}";
    }

    private static String gone(String slug) {
        return "{\"linkedin\":\"" + slug + "\",\"gone\":true}";
    }

    private List<String> accounts() {
        return rows(OpsTables.INGESTED_FILES, "source_file", "lines", "accepted", "unchanged", "duplicate", "quarantined", "suppressed", "empty");
    }

    /** Sorted, columns with a blank between. */
    private List<String> rows(Table table, String... columns) {
        return read(table).selectExpr(columns).collectAsList().stream().map(row -> IntStream.range(0, row.size())
                .mapToObj(i -> String.valueOf(row.get(i))).collect(Collectors.joining(" "))).sorted().toList();
    }

    private long count(Table table) {
        return read(table).count();
    }

    private Dataset<Row> read(Table table) {
        return new Warehouse(SparkSession.active(), folder.resolve("warehouse").toString()).read(table);
    }

    private long version(Table table) {
        return new Warehouse(SparkSession.active(), folder.resolve("warehouse").toString()).version(table);
    }
}
