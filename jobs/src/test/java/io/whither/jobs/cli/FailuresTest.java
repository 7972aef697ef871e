package io.whither.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.run.QualityGateException;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Surroundings;
import io.whither.settings.ConfigurationException;
import io.whither.settings.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class FailuresTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Surroundings surroundings = new Surroundings(Map.of(), Path.of("/nowhere"), Path.of("/nowhere"), null, Clock.systemUTC(),
            new Random(1), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("failures")
    void aFailureHasAnExitCodeAndWords(Exception failure, int exitCode, String message, String status) {
        CommandLine command = new CommandLine(new ResolveCommand(new Launch(surroundings)));
        command.parseArgs("--json");
        assertThat(new Failures(surroundings).ofExecution(failure, command)).isEqualTo(exitCode);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).doesNotContain("\tat ");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"status\" : \"" + status + "\"");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConfigurationException(List.of(new Fault("a.conf", 3, "whither.x: unknown key", "remove it"))), 2,
                        "a.conf:3: whither.x: unknown key; remove it", "configuration"),
                Arguments.of(new QualityGateException("3 % of the records are in quarantine"), 3,
                        "quality gate: 3 % of the records are in quarantine", "gate"),
                Arguments.of(new RunFailedException("in/a.json", "cannot be read", "check its permissions"), 1,
                        "error: in/a.json: cannot be read; check its permissions", "failed"),
                Arguments.of(new IllegalStateException("the job was aborted", new UncheckedIOException(new IOException("no space left"))), 1,
                        "error: the job was aborted (IllegalStateException); cause: no space left (IOException)", "failed"),
                Arguments.of(new NullPointerException(), 1, "error: NullPointerException", "failed"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void verboseShowsTheStack(Exception failure) {
        CommandLine command = new CommandLine(new ResolveCommand(new Launch(surroundings)));
        command.parseArgs("--verbose");
        new Failures(surroundings).ofExecution(failure, command);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\tat ");
        assertThat(out.size()).isZero();
    }
}
