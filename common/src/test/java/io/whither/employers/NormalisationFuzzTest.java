package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.time.Months;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalisationFuzzTest {

    private static final long SEED = 20221104;
    private static final int NAMES = 1_000_000;
    private static final String[] ODD = {" ", ".", ",", "&", "'", "(", ")", " - ", "/", " Inc.", " GmbH & Co. KG", "The ", ".com", "\u00e9", "\u00df", "\u0130",
        "\u682a\u5f0f\u4f1a\u793e", "\ud83d\ude00", "\ud800", "\u200b", "\u0301", "\uff21", "\ufdfa", " d/b/a ", " formerly ", "\u0000", "a b", "S.A."};

    private final CompanyIndex index = ShippedCompanies.index();

    @Test
    void normalisingTwiceChangesNothingAndNothingThrows() {
        Random random = new Random(SEED);
        List<CompanyAlias> aliases = index.aliases();
        EmployerResolver resolver = new EmployerResolver(index);
        for (int i = 0; i < NAMES; i++) {
            String name = mutated(aliases.get(random.nextInt(aliases.size())).text(), random);
            String once = index.normaliser().normalise(name);
            if (!index.normaliser().normalise(once).equals(once)) {
                assertThat(index.normaliser().normalise(once)).as("seed %d, name <%s>", SEED, name).isEqualTo(once);
            }
            if (i % 20 == 0) {
                assertThat(resolver.resolve(name, null, name, name, null, Months.NONE)).isNotNull();
            }
        }
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
