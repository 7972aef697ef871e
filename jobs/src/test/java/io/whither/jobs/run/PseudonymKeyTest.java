package io.whither.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whither.settings.ConfigurationException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymKeyTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void withoutAKeyOnlyALocalMasterRuns(String value) {
        assertThat(PseudonymKey.of(value, true).isSample()).isTrue();
        assertThatThrownBy(() -> PseudonymKey.of(value, false)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("WHITHER_PSEUDONYM_KEY: not set, and only a local master may use the sample key");
    }

    @Test
    void theKeyIsTheTextOfTheVariableAndNeverPrinted() {
        PseudonymKey key = PseudonymKey.of("gehéim", false);
        assertThat(key.bytes()).isEqualTo("gehéim".getBytes(StandardCharsets.UTF_8));
        assertThat(key.isSample()).isFalse();
        assertThat(key.toString()).doesNotContain("geh");
    }
}
