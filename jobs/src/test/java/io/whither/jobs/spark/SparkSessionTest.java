package io.whither.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.run.Progress;
import io.whither.settings.Settings;
import io.whither.settings.SettingsInput;
import io.whither.settings.SettingsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkSessionTest {

    @TempDir
    private Path folder;

    @Test
    void oneSessionSpeaksDeltaAndUtcAndTellsItsTasks() throws Exception {
        SparkSession spark = SparkSetup.open(settings("2"));
        AtomicLong done = new AtomicLong();
        try (TaskFeed feed = new TaskFeed(spark, new Progress() {
            @Override
            public void tasks(long doneSoFar, long known) {
                assertThat(doneSoFar).isBetween(0L, known);
                done.set(doneSoFar);
            }
        })) {
            String table = folder.resolve("table").toString();
            spark.range(10).write().format("delta").save(table);
            assertThat(spark.read().format("delta").load(table).count()).isEqualTo(10);
            spark.sparkContext().listenerBus().waitUntilEmpty();
        }
        assertThat(done.get()).isPositive();
        assertThat(spark.sql("SELECT current_timezone()").head().getString(0)).isEqualTo("UTC");

        SparkSession next = SparkSetup.open(settings("3"));
        assertThat(next).isSameAs(spark);
        assertThat(next.conf().get("spark.sql.shuffle.partitions")).isEqualTo("3");
    }

    private Settings settings(String parallelism) {
        return new SettingsReader(Set.of()).read(new SettingsInput(folder, folder, null, Map.of(), null,
                List.of(new SettingsInput.Override("--set", "parallelism", parallelism),
                        new SettingsInput.Override("--set", "master", "local[2]")))).settings();
    }
}
