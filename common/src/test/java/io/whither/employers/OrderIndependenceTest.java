package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.employers.LabelledPairs.Pair;
import io.whither.time.Months;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What one name resolves to depends neither on the names before it nor on the order of the reference data's lines. */
class OrderIndependenceTest {

    private static final long SEED = 20240115;

    @Test
    void neitherTheOrderOfNamesNorThatOfTheFilesChangesACompany() throws IOException {
        List<String> names = new ArrayList<>();
        for (Pair pair : LabelledPairs.read(Path.of("src", "test", "resources", "companies", "pairs.tsv")).pairs()) {
            names.addAll(List.of(pair.first(), pair.second()));
        }
        Map<String, EmployerMatch> first = resolved(names, new EmployerResolver(ShippedCompanies.index()));
        for (int round = 0; round < 5; round++) {
            Random random = new Random(SEED + round);
            Collections.shuffle(names, random);
            assertThat(resolved(names, new EmployerResolver(CompanyIndex.load(shuffled(random))))).as("seed %d", SEED + round).isEqualTo(first);
        }
    }

    private static Map<String, EmployerMatch> resolved(List<String> names, EmployerResolver resolver) {
        Map<String, EmployerMatch> matches = new TreeMap<>();
        for (String name : names) {
            EmployerMatch match = resolver.resolve(name, null, null, null, null, Months.of(2019, 6));
            EmployerMatch before = matches.put(name, match);
            assertThat(before == null ? match : before).as("the same name a second time").isEqualTo(match);
        }
        return matches;
    }

    private static SortedMap<String, String> shuffled(Random random) {
        SortedMap<String, String> files = new TreeMap<>(ShippedCompanies.files());
        files.replaceAll((file, text) -> file.startsWith("companies/") ? shuffledLines(text, random) : text);
        return files;
    }

    private static String shuffledLines(String text, Random random) {
        List<String> lines = Arrays.asList(text.split("\n"));
        int header = lines.get(0).startsWith("#") ? 2 : 1;
        Collections.shuffle(lines.subList(Math.min(header, lines.size()), lines.size()), random);
        return String.join("\n", lines) + "\n";
    }
}
