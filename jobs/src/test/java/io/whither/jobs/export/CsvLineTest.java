package io.whither.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void quotesWhatRfc4180Asks() {
        assertThat(CsvLine.of(RowFactory.create("plain", "a,b", "say \"hi\"", "two\nlines", "cr\r", " blank"), FormulaText.AS_WRITTEN))
                .isEqualTo("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"cr\r\",\" blank\"");
    }

    @Test
    void nullAndTheEmptyTextDiffer() {
        assertThat(CsvLine.of(RowFactory.create(null, "", null), FormulaText.DEFUSED)).isEqualTo(",\"\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1"})
    void textThatLooksLikeAFormulaIsDefusedUnlessRaw(String text) {
        assertThat(CsvLine.of(RowFactory.create(text), FormulaText.DEFUSED)).matches("(?s)\"?'" + java.util.regex.Pattern.quote(text) + "\"?");
        assertThat(CsvLine.of(RowFactory.create(text), FormulaText.AS_WRITTEN)).doesNotContain("'");
    }

    @Test
    void numbersDatesAndTruthAreNeverTouched() {
        assertThat(CsvLine.of(RowFactory.create(-5, -0.25, -7L, LocalDate.of(2022, 11, 1), Instant.parse("2024-01-02T03:04:05.000006Z"), true), FormulaText.DEFUSED))
                .isEqualTo("-5,-0.25,-7,2022-11-01,2024-01-02T03:04:05.000006Z,true");
    }
}
