package io.whither.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class HardTitlesTest {

    private static final TitleClassifier CLASSIFIER = new TitleClassifier(TitleLexiconLoader.fromClassPath());

    @Test
    void readsFunctionAndLevelInSevenLanguages() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : rows()) {
            TitleReading reading = CLASSIFIER.classify(row[0]);
            softly.assertThat(reading.function().code() + " " + reading.level()).as(row[0] + " by " + reading.rule()).isEqualTo(row[2] + " " + row[3]);
        }
        softly.assertAll();
    }

    @Test
    void everyTitleStandsOnceWithCodesThatExist() throws IOException {
        Set<String> functions = Stream.of(JobFunction.values()).map(JobFunction::code).collect(Collectors.toSet());
        Map<String, Integer> lines = new HashMap<>();
        SoftAssertions softly = new SoftAssertions();
        int line = 1;
        for (String[] row : rows()) {
            String place = "hard-titles.tsv:" + ++line;
            softly.assertThat(row).as(place).hasSize(4);
            softly.assertThat(lines.put(row[0], line)).as(place + " repeats a line").isNull();
            softly.assertThat(functions).as(place).contains(row[2]);
            softly.assertThat(row[3]).as(place).matches("[0-9]");
        }
        softly.assertAll();
    }

    @Test
    void holdsAllSevenLanguages() throws IOException {
        assertThat(rows().stream().map(row -> row[1]).distinct()).containsExactlyInAnyOrder("en", "de", "fr", "es", "it", "nl", "pt");
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = HardTitlesTest.class.getResourceAsStream("/titles/hard-titles.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(row -> row.split("\t", -1)).toList();
        }
    }
}
