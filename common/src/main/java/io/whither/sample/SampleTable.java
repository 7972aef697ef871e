package io.whither.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table of the simulation: lines of cells, without comments and heading. */
final class SampleTable {

    private SampleTable() {}

    static List<String[]> read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(SampleTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
