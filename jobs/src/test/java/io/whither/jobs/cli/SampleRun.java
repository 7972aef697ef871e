package io.whither.jobs.cli;

import io.whither.jobs.delta.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The committed sample, run once for all tests that only look at what it leaves. */
public final class SampleRun {

    public static final Path HOME = Path.of("").toAbsolutePath().getParent();

    private SampleRun() {}

    private record Done(Path folder, CommandLineRun run, List<String> logged) {}

    private static final class Once {
        private static final Done DONE = run();
    }

    public static Warehouse warehouse() {
        String path = folder().resolve("warehouse").toString();
        // The run has opened the session by now.
        return new Warehouse(SparkSession.active(), path);
    }

    /** The folder of the index and the cohorts' pages. */
    public static Path report() {
        return folder().resolve("report");
    }

    /** The folder of the warehouse and the report; nobody writes there. */
    public static Path folder() {
        return Once.DONE.folder();
    }

    static CommandLineRun printed() {
        return Once.DONE.run();
    }

    /** What anybody logged meanwhile that a user would have seen. */
    static List<String> logged() {
        return Once.DONE.logged();
    }

    /** The command over the committed sample with a warehouse and a report of its own. @param folder of both */
    static CommandLineRun in(Path folder, String... args) {
        return CommandLineRun.in(HOME, Map.of(), arguments(folder, args).toArray(String[]::new));
    }

    static List<String> arguments(Path folder, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--master", "local[2]", "--set", "warehouse=" + folder.resolve("warehouse"),
                "--set", "report.path=" + folder.resolve("report/index.html")));
        return all;
    }

    private static Done run() {
        try (WatchedLog log = WatchedLog.open()) {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(), "sample-run-");
            CommandLineRun run = in(folder, "run");
            if (run.exitCode() != 0) {
                throw new IllegalStateException("the sample's run ended with " + run.exitCode() + ": " + run.err());
            }
            return new Done(folder, run, log.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
