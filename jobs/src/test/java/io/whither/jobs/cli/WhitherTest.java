package io.whither.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhitherTest {

    private static final String KEY = "WHITHER_PSEUDONYM_KEY";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "whither {0}")
    @CsvSource(delimiter = '|', value = {
        "'' | which command?",
        "reslve | Did you mean: whither resolve",
        "run --asof 2023-12-31 | Possible solutions: --as-of",
        "run --as-of | Missing required parameter for option '--as-of'",
        "run --set as-of | KEY=VALUE",
        "config | config: what about it?",
        "explain | error: Missing required argument",
        "run extra | Unmatched argument at index 1: 'extra'",
    })
    void wrongUsageSaysWhatAndExitsWith2(String line, String message) {
        CommandLineRun run = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "ingest", "resolve", "cohorts", "report", "config show", "doctor"})
    void helpOfEveryCommandHasAnExampleAndTheCommonOptions(String command) {
        CommandLineRun run = run((command + " --help").split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Example:", "  whither " + command, "--config", "--set", "--as-of", "--known-at",
                "--dry-run", "--json", "--quiet", "--master");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "ingest", "resolve", "cohorts", "report", "config show", "doctor"})
    void aFaultyConfigurationStopsEveryCommandBeforeAnything(String command) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(folder.resolve("conf/whither.conf"), "whither {\n  as-of = soon\n  warehous = x\n}");
        CommandLineRun run = run(command.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("2 faults", "conf/whither.conf:2: whither.as-of: soon", "conf/whither.conf:3: whither.warehous: unknown key; did you mean whither.warehouse?");
        assertThat(folder.resolve("warehouse")).doesNotExist();
    }

    @Test
    void faultsComeAsJsonWhereAskedFor() throws IOException {
        CommandLineRun run = run("run", "--json", "--as-of", "soon");
        JsonNode document = new ObjectMapper().readTree(run.out());
        assertThat(document.get("status").asText()).isEqualTo("configuration");
        assertThat(document.at("/faults/0/place").asText()).isEqualTo("--as-of");
    }

    @Test
    void configShowTellsValueOriginAndHash() {
        CommandLineRun run = CommandLineRun.in(folder, Map.of("WHITHER_AS_OF", "2023-06-30", KEY, "hunter2"),
                "config", "show", "--set", "spark.hadoop.fs.s3a.secret.key=hunter2");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("whither\\.as-of = 2023-06-30 +# environment WHITHER_AS_OF")
                .containsPattern("whither\\.careers\\.bridge = 12 +# reference\\.conf:\\d+")
                .containsPattern("secret\\.key = \\(redacted\\) +# --set")
                .containsPattern("hash [0-9a-f]{64}").doesNotContain("hunter2");
    }

    @Test
    void configShowAsJsonIsOneDocument() throws IOException {
        JsonNode document = new ObjectMapper().readTree(run("config", "show", "--json").out());
        assertThat(document.at("/careers/bridge").asInt()).isEqualTo(12);
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.in(folder, Map.of(KEY, "a key for tests"), args);
    }
}
