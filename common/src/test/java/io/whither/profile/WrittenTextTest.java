package io.whither.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTextTest {

    @ParameterizedTest(name = "[{0}] is [{1}]")
    @CsvSource(delimiter = '|', nullValues = "none", ignoreLeadingAndTrailingWhitespace = true, value = {
        "Senior Engineer              | Senior Engineer",
        "'  Senior   Engineer '       | Senior Engineer",
        "'Senior\u00A0Engineer\u200B' | Senior Engineer",
        "R&amp;D Lead                 | R&D Lead",
        "R&D; Lead                    | R&D; Lead",
        "&#x110000; Lead              | &#x110000; Lead",
        "'Bu\u0308ro'                 | Büro",
        "**Director**                 | **Director**",
        "***                          | none",
        "D******* of E*********       | none",
        "--                           | none",
        "-                            | none",
        ". at .                       | none",
        "N/A                          | none",
        "null                         | none",
        "'\u200B'                     | none",
        "''                           | none"})
    void whatNobodyWroteIsGone(String written, String clean) {
        assertThat(WrittenText.clean(written)).isEqualTo(clean);
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        String clean = WrittenText.clean("x" + "\uD83D\uDE00".repeat(1000));
        assertThat(clean).hasSizeLessThanOrEqualTo(500).endsWith("\uD83D\uDE00");
    }
}
