package io.whither.jobs.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.CoreTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The companies of the same people, however their lines are spread over files and tasks. */
class CompanyOrderTest {

    private static final List<String> EMPLOYERS = List.of("Acme Widgets", "ACME Widgets, Inc.", "Acme Widget", "Amazon.com", "AWS (Amazon Web Services)",
            "Deloite Consulting", "Sample Kitchens GmbH", "The Sample Kitchens", "Kitchens of Sample", "Twitch Interactive", "Booz-Allen & Hamilton", "Booz Alen Hamilton");
    private static final long SEED = 20240301;

    @TempDir
    private Path folder;

    @Test
    void filesAndPartitionsChangeNoCompany() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 5 * EMPLOYERS.size(); i++) {
            lines.add("{\"linkedin\":\"jo-%02d\",\"observed_on\":\"2023-05-20\",\"positions\":[{\"employer\":\"%s\",\"title\":\"Engineer\",\"start\":\"2019-03\",\"is_current\":true}]}"
                    .formatted(i, EMPLOYERS.get(i % EMPLOYERS.size())));
        }
        List<String> inOneFile = companies("one", lines, 1, "local[1]");
        Collections.shuffle(lines, new Random(SEED));
        assertThat(companies("many", lines, 7, "local[2]")).as("seed %d", SEED).isEqualTo(inOneFile);
        assertThat(run("one", "local[2]", "resolve").exitCode()).isZero();
        assertThat(stored("one")).as("a second run").isEqualTo(inOneFile);
        assertThat(inOneFile).hasSize(lines.size()).anyMatch(row -> row.endsWith("aws")).anyMatch(row -> row.endsWith("new:acmewidget"));
    }

    private List<String> companies(String name, List<String> lines, int files, String master) throws IOException {
        Path in = Files.createDirectories(folder.resolve(name).resolve("in/snapshot_date=2023-06-01"));
        for (int file = 0; file < files; file++) {
            StringBuilder text = new StringBuilder();
            for (int i = file; i < lines.size(); i += files) {
                text.append(lines.get(i)).append('\n');
            }
            Files.writeString(in.resolve(file + ".jsonl"), text);
        }
        for (String command : List.of("ingest", "resolve")) {
            CommandLineRun run = run(name, master, command);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
        return stored(name);
    }

    private List<String> stored(String name) {
        return new Warehouse(SparkSession.active(), folder.resolve(name).resolve("warehouse").toString()).read(CoreTables.CAREERS)
                .select(col("person_id"), explode(col("positions")).as("position")).select("person_id", "position.company_id").collectAsList().stream()
                .map((Row row) -> row.getString(0) + " " + row.getString(1)).sorted().toList();
    }

    private CommandLineRun run(String name, String master, String command) {
        return CommandLineRun.in(folder.resolve(name), Map.of(), command, "--set", "master=" + master, "--set", "sources=[{name=one,format=whither,path=in}]");
    }
}
