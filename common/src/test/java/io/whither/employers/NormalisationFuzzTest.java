package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.time.Months;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalisationFuzzTest {

    private static final long SEED = 20221104;
    private static final int NAMES = 1_000_000;
    private static final String[] ODD = {" ", ".", ",", "&", "'", "(", ")", " - ", "/", " Inc.", " GmbH & Co. KG", "The ", ".com", "\u00e9", "\u00df", "\u0130",
        "\u682a\u5f0f\u4f1a\u793e", "\ud83d\ude00", "\ud800", "\u200b", "\u0301", "\uff21", "\ufdfa", " d/b/a ", " formerly ", "\u0000", "a b", "S.A."};

    private static final CompanyIndex INDEX = ShippedCompanies.index();
    private static final EmployerResolver RESOLVER = new EmployerResolver(INDEX);

    @Test
    void normalisingTwiceChangesNothingAndNothingThrows() {
        Random random = new Random(SEED);
        List<CompanyAlias> aliases = INDEX.aliases();
        for (int i = 0; i < NAMES; i++) {
            String name = mutated(aliases.get(random.nextInt(aliases.size())).text(), random);
            String once = INDEX.normaliser().normalise(name);
            if (!INDEX.normaliser().normalise(once).equals(once)) {
                assertThat(INDEX.normaliser().normalise(once)).as("seed %d, name <%s>", SEED, name).isEqualTo(once);
            }
            if (i % 20 == 0) {
                assertThat(RESOLVER.resolve(name, null, name, name, null, Months.NONE)).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("naughty")
    void noTextIsTooNaughty(String text) {
        String once = INDEX.normaliser().normalise(text);
        assertThat(INDEX.normaliser().normalise(once)).isEqualTo(once);
        EmployerMatch match = RESOLVER.resolve(text, text, text, text, text, Months.of(2020, 1));
        assertThat(match).isEqualTo(RESOLVER.resolve(text, text, text, text, text, Months.of(2020, 1)));
        assertThat(match.confidence()).isBetween(0.0, 1.0);
        if (match.companyId() != null) {
            assertThat(match.companyId()).doesNotMatch("new:\\s*").doesNotContain("\t").doesNotContain("\n");
        }
        assertThat(RESOLVER.nearest(text, 3)).hasSizeLessThanOrEqualTo(3);
    }

    static List<String> naughty() {
        return NaughtyStrings.all();
    }

    private static String mutated(String name, Random random) {
        StringBuilder text = new StringBuilder(name);
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextBoolean() || at == text.length()) {
                text.insert(at, ODD[random.nextInt(ODD.length)]);
            } else {
                text.deleteCharAt(at);
            }
        }
        return text.toString();
    }
}
