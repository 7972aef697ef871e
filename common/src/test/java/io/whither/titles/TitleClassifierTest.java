package io.whither.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class TitleClassifierTest {

    private static final TitleClassifier CLASSIFIER = new TitleClassifier(TitleLexiconLoader.fromClassPath());

    @Test
    void readsTheGoldTitles() {
        SoftAssertions softly = new SoftAssertions();
        for (String[] row : gold()) {
            TitleReading reading = CLASSIFIER.classify(row[0]);
            softly.assertThat(reading.function().code() + "|" + reading.role() + "|" + reading.level())
                    .as(row[0] + " by " + reading.rule()).isEqualTo(row[2] + "|" + row[3] + "|" + row[4]);
        }
        softly.assertAll();
    }

    @Test
    void staysTheSameUnderCaseSpaceAndNormalForm() {
        for (String[] row : gold()) {
            TitleReading reading = CLASSIFIER.classify(row[0]);
            assertThat(CLASSIFIER.classify(row[0].toUpperCase(Locale.ROOT))).isEqualTo(reading);
            assertThat(CLASSIFIER.classify("  " + row[0].replace(" ", " \t ") + " ")).isEqualTo(reading);
            assertThat(CLASSIFIER.classify(Normalizer.normalize(row[0], Normalizer.Form.NFD))).isEqualTo(reading);
        }
    }

    @Test
    void neverThrowsOnRandomText() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.appendCodePoint(random.nextInt(0x500));
            }
            assertThat(CLASSIFIER.classify(text.toString())).as("seed " + seed).isNotNull();
        }
    }

    @Test
    void abstainsOnNothing() {
        assertThat(CLASSIFIER.classify(null)).isEqualTo(TitleReading.UNCLASSIFIED);
        assertThat(CLASSIFIER.classify("数据")).isEqualTo(TitleReading.UNCLASSIFIED);
    }

    @Test
    void readsVicePresidentsOfBanksAsDirectors() {
        assertThat(CLASSIFIER.classify("Vice President", "Goldman Sachs", List.of()).level()).isEqualTo(7);
    }

    private static List<String[]> gold() {
        try (InputStream in = TitleClassifierTest.class.getResourceAsStream("/titles/gold.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
