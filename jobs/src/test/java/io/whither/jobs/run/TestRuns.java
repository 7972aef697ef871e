package io.whither.jobs.run;

import io.whither.settings.SettingsInput;
import io.whither.settings.SettingsReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Contexts of runs for tests, without Spark. */
final class TestRuns {

    static final Instant START = Instant.parse("2024-01-02T03:04:05Z");

    private TestRuns() {}

    static RunContext context(Progress progress) {
        Path folder = Path.of("/nowhere");
        Surroundings surroundings = new Surroundings(Map.of(PseudonymKey.VARIABLE, "a key for tests"), folder, folder, null,
                Clock.fixed(START, ZoneOffset.UTC), new Random(1), new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()), false);
        var input = new SettingsInput(folder, folder, null, Map.of(), null, List.of(new SettingsInput.Override("--as-of", "as-of", "2023-12-31")));
        return new RunContext("run", new SettingsReader(Set.of("pdl")).read(input), surroundings, settings -> null, progress);
    }

    /** A step that does what it is told. */
    static Step step(String name, Function<RunContext, StepResult> work) {
        return new Step() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> plan(RunContext context) {
                return name.equals("idle") ? List.of() : List.of("month 2023-11: new");
            }

            @Override
            public StepResult run(RunContext context) {
                return work.apply(context);
            }
        };
    }
}
