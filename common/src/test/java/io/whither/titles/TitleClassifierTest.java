package io.whither.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TitleClassifierTest {

    private static final TitleClassifier CLASSIFIER = new TitleClassifier(TitleLexiconLoader.fromClassPath());

    @Test
    void staysTheSameUnderCaseSpaceAndNormalForm() {
        for (String[] row : GoldTitles.rows()) {
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
}
