package io.whither.jobs.run;

import static io.whither.jobs.run.TestRuns.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepRunnerTest {

    private final List<String> seen = new ArrayList<>();
    private final List<RunRecord> records = new ArrayList<>();
    private final StepRunner runner = new StepRunner(records::add);
    private final RunContext context = TestRuns.context(new Progress() {
        @Override
        public void begin(String step, int number, int of) {
            seen.add("begin " + step + " " + number + "/" + of);
        }

        @Override
        public void end(CompletedStep step) {
            seen.add("end " + step.name());
        }
    });

    @Test
    void stepsRunInOrderAndStandInTheLog() {
        runner.run(context, List.of(step("ingest", c -> StepResult.of(5, 4, 1, 10)), step("resolve", c -> StepResult.nothing("no month has changed"))));
        assertThat(seen).containsExactly("begin ingest 1/2", "end ingest", "begin resolve 2/2", "end resolve");
        assertThat(context.log().steps()).extracting(CompletedStep::name).containsExactly("ingest", "resolve");
    }

    @Test
    void aFailureStopsTheRestAndKeepsWhatWasDone() {
        assertThatThrownBy(() -> runner.run(context, List.of(step("ingest", c -> StepResult.of(1, 1, 1, 1)),
                step("resolve", c -> {
                    throw new RunFailedException("raw.profiles", "a file is missing", "restore it");
                }), step("cohorts", c -> StepResult.of(1, 1, 1, 1))))).hasMessage("raw.profiles: a file is missing; restore it");
        assertThat(context.log().steps()).extracting(CompletedStep::name).containsExactly("ingest");
    }

    @Test
    void theRecordSaysHowARunEndedOnceSparkWasUp() {
        runner.run(context, List.of(step("idle", c -> StepResult.nothing("nothing"))));
        assertThat(records).as("without Spark there is nothing to write with").isEmpty();
        RunContext other = TestRuns.context(Progress.NONE);
        assertThatThrownBy(() -> runner.run(other, List.of(step("ingest", c -> {
            c.spark();
            throw new QualityGateException("3 % of the records are in quarantine");
        })))).isInstanceOf(QualityGateException.class);
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.status()).isEqualTo(RunStatus.GATE);
            assertThat(record.error()).isEqualTo("3 % of the records are in quarantine");
            assertThat(record.context().runId()).startsWith("20240102T030405Z-");
        });
    }

    @Test
    void aFailingRecorderDoesNotHideTheFirstFailure() {
        StepRunner broken = new StepRunner(record -> {
            throw new IllegalStateException("disk full");
        });
        assertThatThrownBy(() -> broken.run(context, List.of(step("ingest", c -> {
            c.spark();
            throw new RunFailedException("in.json", "unreadable", "");
        })))).hasMessage("in.json: unreadable").satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    }

    @Test
    void aPlanTellsEachStepAndRunsNone() {
        assertThat(runner.plan(context, List.of(step("resolve", c -> {
            throw new AssertionError("a plan must not run");
        }), step("idle", c -> null)))).containsExactly("resolve:", "  month 2023-11: new", "idle: nothing to do");
    }
}
