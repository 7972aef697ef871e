package io.whither.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionModelTest {

    private static final FunctionModel MODEL = FunctionModel.fromClassPath();
    private static final TitleClassifier CLASSIFIER = new TitleClassifier(TitleLexiconLoader.fromClassPath());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Podiatrist, healthcare_services", "Tandtekniker, healthcare_services", "Pielęgniarka operacyjna, healthcare_services", "Åklagare, legal"})
    void answersWhereNoRuleDoesAndSaysSo(String title, String function) {
        TitleReading reading = CLASSIFIER.classify(title);

        assertThat(reading.function().code()).isEqualTo(function);
        assertThat(reading.rule()).endsWith("learned");
        assertThat(reading.role()).isEmpty();
        assertThat(reading.confidence()).isBetween(0.5, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"Software Engineer", "Head of Sales", "Manager", "Student"})
    void isNotAskedWhereTheRulesReadEveryWord(String title) {
        assertThat(CLASSIFIER.classify(title).rule()).doesNotContain("learned");
    }

    @Test
    void abstainsFromOtherScripts() {
        assertThat(MODEL.guess(List.of("工程师"))).isEqualTo(FunctionModel.Guess.NONE);
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MODEL.write(out);

        FunctionModel again = FunctionModel.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(again.version()).isEqualTo(MODEL.version());
        assertThat(again.guess(List.of("hydrogeologist"))).isEqualTo(MODEL.guess(List.of("hydrogeologist")));
    }

    @Test
    void takesAtMostFourMegabytes() throws IOException {
        try (InputStream in = FunctionModel.class.getResourceAsStream("/titles/functions.model.gz")) {
            assertThat(in.readAllBytes().length).isLessThanOrEqualTo(4 << 20);
        }
    }
}
