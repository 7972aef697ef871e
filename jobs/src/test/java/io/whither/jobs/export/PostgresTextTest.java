package io.whither.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresTextTest {

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "an escape \\u0000 in JSON, an escape \\ufffd in JSON",
        "two \\u0000\\u0000, two \\ufffd\\ufffd",
        "a backslash and text \\\\u0000, a backslash and text \\\\u0000",
        "both \\\\\\u0000, both \\\\\\ufffd",
    })
    void noEscapedNulIsLeft(String line, String expected) {
        assertThat(line.replaceAll(PostgresText.ESCAPED_NUL, PostgresText.REPLACEMENT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a%b, a\uFFFDb"})
    void noNulIsLeft(String line, String expected) {
        assertThat(PostgresText.withoutNul(line.replace('%', '\0'))).isEqualTo(expected);
    }
}
