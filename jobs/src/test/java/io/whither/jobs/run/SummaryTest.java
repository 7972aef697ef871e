package io.whither.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {

    @Test
    void showsStepsSourcesAndTheAnswer() {
        assertThat(String.join("\n", Summary.lines(finished()))).isEqualTo("""

                step     rows in  rows out  files    size  seconds
                ingest     2,000     1,980      6  3.9 MB      4.2
                resolve    1,980     1,980      0     0 B      2.0

                Lines by source
                source  files  lines  accepted  unchanged  duplicate  quarantined  suppressed  empty
                pdl         6  2,000     1,980          5          5            6           1      3

                amazon-tech: where they went
                employer   leavers  share
                Google          41  8.2 %
                Microsoft        7  1.4 %

                resolve: 2023-11: new

                run 20240102T030405Z-RANDOM done in 0.0 s""".replace("20240102T030405Z-RANDOM", finished().runId()));
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        JsonNode document = new ObjectMapper().readTree(JsonSummary.done(finished()));
        assertThat(document.get("status").asText()).isEqualTo("done");
        assertThat(document.get("as_of").asText()).isEqualTo("2023-12-31");
        assertThat(document.at("/steps/0/rows_out").asLong()).isEqualTo(1980);
        assertThat(document.at("/sources/0/quarantined").asLong()).isEqualTo(6);
        assertThat(document.at("/answers/0/rows/1/employer").asText()).isEqualTo("Microsoft");
        assertThat(document.get("config_hash").asText()).hasSize(64);
    }

    @Test
    void anAccountThatDoesNotAddUpIsRefused() {
        assertThatThrownBy(() -> new SourceAccount("pdl", 1, 10, 5, 0, 0, 4, 0, 0)).hasMessageContaining("pdl: 10 lines, but 5 accepted");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "81234, 81 kB", "3900000, 3.9 MB", "7000000000000000, 7000 TB"})
    void sizesReadWell(long bytes, String text) {
        assertThat(Summary.size(bytes)).isEqualTo(text);
    }

    @Test
    void aBarFillsFromTheTasksOfItsStepAlone() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BarProgress bar = new BarProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        bar.tasks(10, 10);
        bar.begin("resolve", 2, 4);
        bar.tasks(12, 14);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("2/4 resolve    [" + "#".repeat(15) + ".".repeat(15) + "]");
        bar.end(new CompletedStep("resolve", StepResult.of(5, 4, 0, 0), 1.25));
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("2/4 resolve    5 rows in, 4 out, 1.3 s" + System.lineSeparator());
    }

    @Test
    void withoutATerminalALineComesNowAndThen() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AtomicReference<Clock> clock = new AtomicReference<>(Clock.fixed(TestRuns.START, ZoneOffset.UTC));
        LineProgress progress = new LineProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return clock.get().instant();
            }
        });
        progress.begin("ingest", 1, 4);
        progress.tasks(1, 8);
        assertThat(bytes.size()).isZero();
        clock.set(Clock.offset(clock.get(), Duration.ofSeconds(31)));
        progress.tasks(2, 8);
        progress.tasks(3, 8);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("1/4 ingest     2 of 8 tasks known so far" + System.lineSeparator());
    }

    private static RunContext finished() {
        RunContext context = TestRuns.context(Progress.NONE);
        RunLog log = context.log();
        log.completed(new CompletedStep("ingest", StepResult.of(2000, 1980, 6, 3_900_000), 4.2));
        log.completed(new CompletedStep("resolve", StepResult.of(1980, 1980, 0, 0).withNotes(List.of("2023-11: new")), 2));
        log.account(new SourceAccount("pdl", 6, 2000, 1980, 5, 5, 6, 1, 3));
        log.answer(new AnswerTable("amazon-tech: where they went", List.of("employer", "leavers", "share"),
                List.of(List.of("Google", "41", "8.2 %"), List.of("Microsoft", "7", "1.4 %"))));
        return context;
    }
}
