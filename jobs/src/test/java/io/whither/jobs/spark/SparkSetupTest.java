package io.whither.jobs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.settings.Settings;
import io.whither.settings.SettingsInput;
import io.whither.settings.SettingsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparkSetupTest {

    @ParameterizedTest
    @CsvSource({"local, 0, 1", "'local[3]', 0, 3", "'local[3,4]', 0, 3", "'local[3]', 5, 5", "yarn, 9, 9", "yarn, 0,"})
    void shufflesHaveATaskACoreUnlessToldOtherwise(String master, String parallelism, String tasks) {
        assertThat(SparkSetup.options(settings("master", master, "parallelism", parallelism)).get("spark.sql.shuffle.partitions")).isEqualTo(tasks);
    }

    @Test
    void theUsersOptionsWin() {
        assertThat(SparkSetup.options(settings("spark.sql.adaptive.enabled", "false", "spark.sql.shuffle.partitions", "7")))
                .containsEntry("spark.sql.adaptive.enabled", "false").containsEntry("spark.sql.shuffle.partitions", "7");
    }

    @Test
    void theUiIsOffWhereNobodyLooks() {
        assertThat(SparkSetup.options(settings("master", "local[2]"))).containsEntry("spark.ui.enabled", "false");
        assertThat(SparkSetup.options(settings("master", "yarn"))).doesNotContainKey("spark.ui.enabled");
    }

    private static Settings settings(String... keysAndValues) {
        List<SettingsInput.Override> overrides = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            overrides.add(new SettingsInput.Override("--set", keysAndValues[i], keysAndValues[i + 1]));
        }
        Path folder = Path.of("/nowhere");
        return new SettingsReader(Set.of()).read(new SettingsInput(folder, folder, null, Map.of(), null, overrides)).settings();
    }
}
