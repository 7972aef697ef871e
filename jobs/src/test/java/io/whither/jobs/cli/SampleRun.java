package io.whither.jobs.cli;

import io.whither.jobs.delta.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The committed sample, run once for all tests that only look at what it leaves. */
public final class SampleRun {

    public static final Path HOME = Path.of("").toAbsolutePath().getParent();

    private SampleRun() {}

    private static final class Once {
        private static final Path FOLDER = run();
    }

    public static Warehouse warehouse() {
        String path = Once.FOLDER.resolve("warehouse").toString();
        return new Warehouse(SparkSession.active(), path);
    }

    /** The folder of the index and the cohorts' pages. */
    public static Path report() {
        return Once.FOLDER.resolve("report");
    }

    private static Path run() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(), "sample-run-");
            CommandLineRun run = CommandLineRun.in(HOME, Map.of(), "run", "--set", "master=local[2]", "--set", "warehouse=" + folder.resolve("warehouse"),
                    "--set", "report.path=" + folder.resolve("report/index.html"));
            if (run.exitCode() != 0) {
                throw new IllegalStateException("the sample's run ended with " + run.exitCode() + ": " + run.err());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
