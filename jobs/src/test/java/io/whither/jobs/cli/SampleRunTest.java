package io.whither.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.delta.ContentHashes;
import io.whither.jobs.delta.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.apache.logging.log4j.LogManager;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer's first runs promise. */
class SampleRunTest {

    private static final String EARLIER = "2023-06-30";
    private static final List<String> FORMATS = List.of("pdl", "brightdata", "coresignal", "proxycurl", "jsonresume", "whither");

    @TempDir
    private Path folder;

    @Test
    void nothingIsLoggedAboveTheProgress() {
        assertThat(SampleRun.logged()).isEmpty();
        assertThat(SampleRun.printed().err().lines()).allMatch(line -> line.startsWith("warning: WHITHER_PSEUDONYM_KEY") || line.matches("[1-4]/4 .*"));
    }

    @Test
    void theWatchSeesWarningsAndNothingLess() {
        try (WatchedLog log = WatchedLog.open()) {
            LogManager.getLogger("some.library").info("not for users");
            LogManager.getLogger("some.library").warn("for users");
            assertThat(log.lines()).containsExactly("WARN some.library: for users");
        }
    }

    @Test
    void aSecondRunReadsNothingChangesNothingAndSaysSo() throws IOException {
        FileUtils.copyDirectory(SampleRun.folder().toFile(), folder.toFile());
        Map<String, Long> before = TableHashes.versions(warehouse(folder));

        CommandLineRun second = SampleRun.in(folder, "run");

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.out()).contains("no file is new", "core is up to date", "0 tables published");
        assertThat(TableHashes.versions(warehouse(folder))).isEqualTo(before);
    }

    @Test
    void laterDeliveriesChangeNoAnswerAboutAnEarlierDate() throws IOException {
        Path then = folder.resolve("then");
        Path now = folder.resolve("now");
        FileUtils.copyDirectory(SampleRun.folder().toFile(), now.toFile());
        List<String> sources = new ArrayList<>();
        FORMATS.forEach(format -> sources.add("{name=" + format + ",format=" + format + ",path=\"data-samples/" + format + "/snapshot_date=" + EARLIER + "\"}"));

        CommandLineRun asItWas = SampleRun.in(then, "run", "--as-of", EARLIER, "--set", "sources=[" + String.join(",", sources) + "]");
        CommandLineRun lookedBack = SampleRun.in(now, "cohorts", "--as-of", EARLIER);

        assertThat(asItWas.exitCode()).as(asItWas.err()).isZero();
        assertThat(lookedBack.exitCode()).as(lookedBack.err()).isZero();
        Map<String, ContentHashes.Content> expected = TableHashes.at(warehouse(then), EARLIER);
        assertThat(expected.get("marts.cohort_summary").rows()).isPositive();
        assertThat(TableHashes.at(warehouse(now), EARLIER)).isEqualTo(expected);
        assertThat(TableHashes.at(warehouse(now), "2023-12-31")).isEqualTo(TableHashes.at(SampleRun.warehouse(), "2023-12-31"));
    }

    private static Warehouse warehouse(Path folder) {
        return new Warehouse(SparkSession.active(), folder.resolve("warehouse").toString());
    }
}
