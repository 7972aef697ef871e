package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTokensTest {

    private static final int TEXTS = 200_000;

    @Test
    void lettersOfLatinFoldOneByOneAsTheyFoldTogether() {
        Random random = new Random(17);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(1 + random.nextInt(6), 0, 0x180)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            assertThat(NameTokens.fold(text)).as("characters %s", text.chars().boxed().toList()).isEqualTo(NameTokens.foldWhole(text));
        }
    }

    @Test
    void accentsAndCaseGoInEveryScript() {
        assertThat(NameTokens.fold("\u00c5ngstr\u00f6m \u0130\u015f Bankas\u0131 \u0141\u00f3d\u017a \u00c6ro")).isEqualTo("angstrom is bankasi lodz aero");
        assertThat(NameTokens.fold("\u0391\u03b8\u03ae\u03bd\u03b1 \uff21\uff22")).isEqualTo("\u03b1\u03b8\u03b7\u03bd\u03b1 ab");
    }
}
