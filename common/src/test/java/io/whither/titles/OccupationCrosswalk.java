package io.whither.titles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of public classifications as job functions; the longest prefix of a code counts. */
final class OccupationCrosswalk {

    private final Map<String, Set<String>> functions;

    private OccupationCrosswalk(Map<String, Set<String>> functions) {
        this.functions = functions;
    }

    /** The table of the tests, {@code titles/crosswalk.tsv}. */
    static OccupationCrosswalk ofTests() {
        try (InputStream in = OccupationCrosswalk.class.getResourceAsStream("/titles/crosswalk.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1).toList();
            return new OccupationCrosswalk(lines.stream().map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> Set.of(cells[2].split(",")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Functions that are right for a code; empty when the table says nothing. */
    Set<String> functions(String scheme, String code) {
        for (int length = code.length(); length > 0; length--) {
            Set<String> found = functions.get(scheme + " " + code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return Set.of();
    }
}
