package io.whither.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A million titles with characters dropped, doubled, swapped or strange: each is read, and in every spelling alike. */
class MutatedTitlesTest {

    private static final long SEED = 20261124;
    private static final String STRANGE = "/|-(),@&.:*éß\u0301 \t1ş数";

    private final Random random = new Random(SEED);

    @Test
    void readsEveryMutationAlikeInEverySpelling() {
        TitleClassifier classifier = new TitleClassifier(TitleLexiconLoader.fromClassPath());
        List<String> titles = titles();
        for (int i = 0; i < 1_000_000; i++) {
            String title = mutated(titles.get(random.nextInt(titles.size())));
            TitleReading reading = classifier.classify(title);
            String other = respelt(title);
            if (i % 4 == 0 && !classifier.classify(other).equals(reading)) {
                assertThat(classifier.classify(other)).as("seed %d, '%s' against '%s'", SEED, title, other).isEqualTo(reading);
            }
        }
    }

    private String mutated(String title) {
        StringBuilder text = new StringBuilder(title);
        for (int n = 1 + random.nextInt(3); n > 0 && text.length() > 1; n--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                default -> text.insert(at, STRANGE.charAt(random.nextInt(STRANGE.length())));
            }
        }
        return text.toString();
    }

    private String respelt(String title) {
        return switch (random.nextInt(4)) {
            case 0 -> Normalizer.normalize(title, Normalizer.Form.NFD);
            case 1 -> Normalizer.normalize(title, Normalizer.Form.NFC);
            case 2 -> " " + title.replace(" ", "  ") + "\t";
            default -> title.toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> titles() {
        return GoldTitles.rows().stream().map(row -> row[0]).toList();
    }
}
