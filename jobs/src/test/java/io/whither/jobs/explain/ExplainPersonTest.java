package io.whither.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.RawTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One career, told by the public command. */
class ExplainPersonTest {

    private static final String EARLIER = """
            {"linkedin":"jo-example","observed_on":"2023-05-20","positions":[\
            {"employer":"Example Robotics","title":"Senior Software Engineer","start":"2019-03","is_current":true}]}
            """;
    private static final String LATER = """
            {"linkedin":"jo-example","observed_on":"2023-11-20","positions":[\
            {"employer":"Sample Kitchens","title":"Engineering Manager","start":"2022-06","is_current":true},\
            {"employer":"Example Robotics","title":"Senior Software Engineer","start":"2019-03","is_current":true}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aCareerIsToldAsItCountsAtTheDate() throws IOException {
        write("in/snapshot_date=2023-06-01/a.jsonl", EARLIER);
        told(run("ingest"));
        told(run("resolve"));
        String person = new Warehouse(SparkSession.active(), folder.resolve("warehouse").toString()).read(RawTables.OBSERVATIONS)
                .select("person_id").head().getString(0);

        String early = answer(told(run("explain", "--person", person, "--as-of", "2023-06-30")));
        assertThat(early).contains("Example Robotics").doesNotContain("exit 0");

        write("in/snapshot_date=2023-12-01/a.jsonl", LATER);
        told(run("ingest"));
        told(run("resolve"));
        String now = told(run("explain", "--person", person));
        assertThat(now).contains("\"Senior Software Engineer\" at \"Example Robotics\"")
                .contains("inferred: open on paper")
                .contains("yes, it holds from 2023-06 on")
                .contains("2022-06 .. open position 0, nothing beside it")
                .contains("as in core");

        assertThat(answer(told(run("explain", "--person", person, "--as-of", "2023-06-30")))).as("what came later changes nothing").isEqualTo(early);
    }

    @Test
    void whoWasNeverSeenIsAnError() throws IOException {
        write("in/snapshot_date=2023-06-01/a.jsonl", EARLIER);
        run("ingest");

        CommandLineRun run = run("explain", "--person", "0".repeat(64));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nobody of this pseudonym was seen");
    }

    @Test
    void aPersonAndACellExcludeEachOther() {
        assertThat(run("explain", "--person", "0", "--cohort", "c", "--cell", "leavers").exitCode()).isEqualTo(2);
        assertThat(run("explain").exitCode()).isEqualTo(2);
    }

    private static String told(CommandLineRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().replaceAll("[ |]+", " ");
    }

    /** Without the account of the run itself. */
    private static String answer(String out) {
        return out.substring(out.indexOf(" as of "), out.lastIndexOf("run "));
    }

    private CommandLineRun run(String... command) {
        String[] settings = {"--set", "master=local[2]", "--set", "sources=[{name=one,format=whither,path=in}]"};
        return CommandLineRun.in(folder, Map.of(), java.util.stream.Stream.of(command, settings).flatMap(java.util.Arrays::stream).toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
