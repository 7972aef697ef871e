package io.whither.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class GoldTitlesTest {

    private static final TitleClassifier CLASSIFIER = new TitleClassifier(TitleLexiconLoader.fromClassPath());

    @Test
    void readsFunctionRoleAndLevelInSevenLanguages() {
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : GoldTitles.rows()) {
            TitleReading reading = CLASSIFIER.classify(row[0]);
            softly.assertThat(reading.function().code() + " " + reading.role() + " " + reading.level()).as(row[0] + " by " + reading.rule())
                    .isEqualTo(row[2] + " " + row[3] + " " + row[4]);
        }
        softly.assertAll();
    }

    @Test
    void everyTitleStandsOnceWithCodesThatExist() {
        Set<String> functions = Stream.of(JobFunction.values()).map(JobFunction::code).collect(Collectors.toSet());
        Map<String, Integer> lines = new HashMap<>();
        SoftAssertions softly = new SoftAssertions();
        int line = 1;
        for (String[] row : GoldTitles.rows()) {
            String place = GoldTitles.FILE + ":" + ++line;
            softly.assertThat(row).as(place).hasSize(5);
            softly.assertThat(lines.put(row[0], line)).as(place + " repeats a line").isNull();
            softly.assertThat(functions).as(place).contains(row[2]);
            softly.assertThat(row[4]).as(place).matches("[0-9]");
        }
        softly.assertAll();
    }

    @Test
    void areAThousandAndMore() {
        assertThat(GoldTitles.rows()).hasSizeGreaterThanOrEqualTo(1000);
    }

    @Test
    void holdsAllSevenLanguages() {
        assertThat(GoldTitles.rows().stream().map(row -> row[1]).distinct()).containsExactlyInAnyOrder("en", "de", "fr", "es", "it", "nl", "pt");
    }
}
