package io.whither.jobs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSettingsTest {

    @ParameterizedTest
    @CsvSource({"1, false, false", "255, false, false", "256, false, true", "3000, FALSE, true", "3000, true, false", "3000, , false"})
    void aLargeInputIsToldThatItsSettingsAreThoseOfTheSamples(long megabytes, String wholeStage, boolean told) {
        Map<String, String> options = wholeStage == null ? Map.of() : Map.of("spark.sql.codegen.wholeStage", wholeStage);
        assertThat(SampleSettings.advice(megabytes << 20, options)).hasSize(told ? 1 : 0).allMatch(line -> line.startsWith(String.format(Locale.ROOT, "%,d MB", megabytes)));
    }
}
