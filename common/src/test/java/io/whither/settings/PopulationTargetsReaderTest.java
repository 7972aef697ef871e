package io.whither.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.whither.weighting.PopulationTargets;
import io.whither.weighting.TargetAxis;
import io.whither.weighting.TargetMargin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTargetsReaderTest {

    @TempDir
    private Path folder;

    @Test
    void marginsArePairsWithAStar() throws IOException {
        PopulationTargets targets = read("# who works in technology\ncountry\tfunction\tshare\nUS\t*\t0.6\nDE\t*\t.4\n*\tengineering\t0.7\n*\tlegal\t0.3\n");
        assertThat(targets.margins()).containsExactly(new TargetMargin(TargetAxis.COUNTRY, Map.of("US", 0.6, "DE", 0.4)),
                new TargetMargin(TargetAxis.FUNCTION, Map.of("engineering", 0.7, "legal", 0.3)));
    }

    @Test
    void pairsAreJoint() throws IOException {
        PopulationTargets targets = read("share\tfunction\tcountry\n0.5\tlegal\tDE\n0.5\tlegal\tUS\n");
        assertThat(targets.margins()).containsExactly(new TargetMargin(TargetAxis.JOINT, Map.of("DE/legal", 0.5, "US/legal", 0.5)));
        // By sha256sum.
        assertThat(targets.fingerprint()).isEqualTo("1aef89a503b9");
    }

    @Test
    void theShippedExampleIsRead() {
        assertThat(PopulationTargetsReader.read("../examples/weights/technology-workers.tsv").margins()).hasSize(2);
    }

    /** Lines end with {@code ;}, cells with a blank. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "country share;US 1                            | :1: no column function; add it to the header",
        "country function share                        | : has no line with a share; add lines, or set whither.weights = null",
        "country function share;UK * 1                 | :2: country: there is no UK; give a code of two capital letters, ISO 3166, such as US, or * for all",
        "country function share;* enginering 1         | :2: function: there is no enginering; did you mean engineering?",
        "country function share;US * many              | :2: share: many is no number; give a share such as 0.25",
        "country function share;US * 40                | :2: share: 40 is not above 0 and at most 1; give a share such as 0.25, or remove the line",
        "country function share;US * 1;DE * 0          | :3: share: 0 is not above 0 and at most 1; give a share such as 0.25, or remove the line",
        "country function share;* * 1                  | :2: country and function are both *; name a country, a function or both",
        "country function share;US * 0.5;US * 0.5      | :3: a second share of US; remove one of the two",
        "country function share;US * 0.5;DE * 0.4      | : share: those by country add up to 0.900, not to 1; they are shares of one population: give all that matter, scaled to 1",
        "country function share;US * 1;DE legal 1      | : gives shares of pairs and of all of a country or function; give either pairs alone, or lines with * alone",
    })
    void aFaultNamesFileLineFieldAndRemedy(String text, String message) {
        assertThatThrownBy(() -> read(text.strip().replace(' ', '\t').replace(';', '\n'))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(folder.resolve("targets.tsv") + message.strip());
    }

    @Test
    void allFaultsComeAtOnce() {
        ConfigurationException faulty = catchThrowableOfType(ConfigurationException.class,
                () -> read("country\tfunction\tshare\nXX\t*\tx\n*\tcooking\t2\n"));
        assertThat(faulty.faults()).extracting(Fault::line).containsExactly(2, 2, 3, 3);
    }

    @Test
    void whatCannotBeReadIsAFaultToo() {
        assertThatThrownBy(() -> PopulationTargetsReader.read(folder.resolve("none.tsv").toString())).isInstanceOf(ConfigurationException.class).hasMessageContaining("no such file");
        assertThatThrownBy(() -> PopulationTargetsReader.read("s3a://bucket/targets.tsv")).isInstanceOf(ConfigurationException.class).hasMessageContaining("copy it to this machine");
    }

    private PopulationTargets read(String text) throws IOException {
        return PopulationTargetsReader.read(Files.writeString(folder.resolve("targets.tsv"), text).toString());
    }
}
