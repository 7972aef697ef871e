package io.whither.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Regenerate with {@code mvn -pl common test -Dtest=GeneratedDocsTest -Dwhither.regenerate=true}. */
class GeneratedDocsTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void committedDocsEqualTheDeclaration() throws IOException {
        Map<Path, String> generated = generated();
        if (Boolean.getBoolean("whither.regenerate")) {
            Files.createDirectories(DOCS.resolve("contracts"));
            for (Map.Entry<Path, String> doc : generated.entrySet()) {
                Files.writeString(doc.getKey(), doc.getValue());
            }
        }
        for (Map.Entry<Path, String> doc : generated.entrySet()) {
            assertThat(doc.getKey()).exists().hasContent(doc.getValue());
        }
        try (Stream<Path> contracts = Files.list(DOCS.resolve("contracts"))) {
            assertThat(contracts).as("contracts of tables that are declared").allMatch(generated::containsKey);
        }
    }

    private static Map<Path, String> generated() {
        Map<Path, String> docs = new TreeMap<>(Map.of(DOCS.resolve("tables.md"), Dictionary.markdown()));
        Tables.of(Area.MARTS).forEach(table -> docs.put(DOCS.resolve("contracts").resolve(table.name() + ".yaml"), DataContract.yaml(table)));
        return docs;
    }
}
