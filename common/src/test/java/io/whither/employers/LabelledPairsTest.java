package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.employers.LabelledPairs.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledPairsTest {

    private static final Path FILE = Path.of("src", "test", "resources", "companies", "pairs.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"open", "held-out"})
    void tellsCompaniesApart(String half) throws IOException {
        List<Verdict> verdicts = LabelledPairs.read(FILE).judgedBy(new EmployerResolver(ShippedCompanies.index())).stream()
                .filter(verdict -> verdict.pair().half().equals(half)).toList();
        assertThat(verdicts).hasSizeGreaterThan(1_000);
        assertThat(verdicts.stream().filter(verdict -> verdict.saysSame() && !verdict.pair().same()).toList().size())
                .as("different companies called the same").isLessThanOrEqualTo(verdicts.size() / 500);
        assertThat(verdicts.stream().filter(verdict -> verdict.saysSame() && verdict.pair().same()).count() / (double)
                verdicts.stream().filter(verdict -> verdict.pair().same()).count()).as("recall").isGreaterThan(0.95);
    }
}
