package io.whither.titles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The labelled titles of {@code titles/gold.tsv}: title, language, function, role, level. The rules were fitted to them. */
final class GoldTitles {

    static final String FILE = "gold.tsv";

    private GoldTitles() {}

    static List<String[]> rows() {
        try (InputStream in = GoldTitles.class.getResourceAsStream("/titles/" + FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(row -> row.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
