package io.whither.jobs.cli;

import io.whither.jobs.run.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** A command line in surroundings of its own: what it printed and how it ended. */
public record CommandLineRun(int exitCode, String out, String err) {

    private static final Map<Path, Integer> RUNS = new ConcurrentHashMap<>();

    /** Each run in a folder starts a minute after the last one. @param folder home and current folder in one */
    public static CommandLineRun in(Path folder, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int number = RUNS.merge(folder, 1, Integer::sum) - 1;
        Instant now = Instant.parse("2024-01-02T03:04:05Z").plusSeconds(60L * number);
        Surroundings surroundings = new Surroundings(environment, folder, folder, null,
                Clock.fixed(now, ZoneOffset.UTC), new Random(number),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);
        int exitCode = Whither.run(surroundings, args);
        return new CommandLineRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
