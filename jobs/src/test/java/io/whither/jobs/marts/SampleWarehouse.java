package io.whither.jobs.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.OpsTables;
import io.whither.tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A warehouse of synthetic people, filled through the commands. */
final class SampleWarehouse {

    private static final List<String> FORMATS = List.of("brightdata", "coresignal", "jsonresume", "pdl", "proxycurl", "whither");

    private final Path folder;
    private final List<String> options;

    /** @param options of every command: {@code --set ...} */
    SampleWarehouse(Path folder, String... options) {
        this.folder = folder;
        String sources = FORMATS.stream().map(format -> "{name=" + format + ",format=" + format + ",path=in/" + format + "}").collect(Collectors.joining(","));
        this.options = new ArrayList<>(List.of("--set", "master=local[2]", "--set", "sources=[" + sources + "]"));
        this.options.addAll(List.of(options));
    }

    /** Makes people whose profiles say all and err nowhere; nothing has arrived yet. */
    static void simulate(Path folder, int people, long seed) {
        CommandLineRun run = CommandLineRun.in(folder, Map.of(), "sample", "--clean", "--people", Integer.toString(people), "--seed", Long.toString(seed), "--out", "all");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /** A delivery of all sources comes in. */
    void deliver(Path simulated, String date) {
        for (String source : FORMATS) {
            copy(simulated.resolve("all").resolve(source).resolve("snapshot_date=" + date), folder.resolve("in").resolve(source).resolve("snapshot_date=" + date));
        }
    }

    CommandLineRun done(String... command) {
        CommandLineRun run = run(command);
        assertThat(run.exitCode()).as("%s%n%s", List.of(command), run.err()).isZero();
        return run;
    }

    CommandLineRun run(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(options);
        return CommandLineRun.in(folder, Map.of(), all.toArray(String[]::new));
    }

    Dataset<Row> read(Table table) {
        return warehouse().read(table);
    }

    Warehouse warehouse() {
        return new Warehouse(SparkSession.active(), folder.resolve("warehouse").toString());
    }

    /** Columns of all rows, sorted, a blank between. */
    List<String> rows(Table table, String condition, String... columns) {
        return read(table).where(condition).selectExpr(columns).collectAsList().stream()
                .map(row -> IntStream.range(0, row.size()).mapToObj(i -> String.valueOf(row.get(i))).collect(Collectors.joining(" "))).sorted().toList();
    }

    /** Content hash by table, of the newest publication. */
    Map<String, String> hashes() {
        String newest = read(OpsTables.PUBLICATIONS).selectExpr("max_by(run_id, published_at)").head().getString(0);
        return read(OpsTables.PUBLICATIONS).where("run_id = '" + newest + "'").collectAsList().stream()
                .collect(Collectors.toMap(row -> row.<String>getAs("table"), row -> row.<String>getAs("content_hash"), (a, b) -> a, TreeMap::new));
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
