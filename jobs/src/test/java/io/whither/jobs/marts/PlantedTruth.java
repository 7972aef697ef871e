package io.whither.jobs.marts;

import io.whither.time.Months;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The exits that a simulation planted, and the cohort among them: the first of each person in the window. */
record PlantedTruth(List<Exit> cohort) {

    /** A planted exit; texts as the file has them. */
    record Exit(String person, String group, String function, int levelBefore, int month, String kind, String destination, int start, int levelAfter) {

        /** Groups that the reference data do not know are known by their name. */
        String groupId() {
            return destination.matches("[a-z0-9-]+") ? destination : "new:" + destination.toLowerCase(Locale.ROOT);
        }
    }

    static PlantedTruth of(Path simulated, String asOf, String group, int from, int to) {
        Map<String, Exit> first = new TreeMap<>();
        exits(simulated.resolve("all/truth/as_of=" + asOf)).stream()
                .filter(exit -> exit.group().equals(group) && from <= exit.month() && exit.month() <= to)
                .sorted(Comparator.comparingInt(Exit::month)).forEach(exit -> first.putIfAbsent(exit.person(), exit));
        return new PlantedTruth(List.copyOf(first.values()));
    }

    /** Lines of {@code key people}, sorted. */
    List<String> count(java.util.function.Predicate<Exit> who, Function<Exit, Object> key) {
        return cohort.stream().filter(who).collect(Collectors.groupingBy(exit -> key.apply(exit).toString(), TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).sorted().toList();
    }

    private static List<Exit> exits(Path folder) {
        List<Exit> exits = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                    lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(c -> exits.add(new Exit(c[0], c[1], c[2], Integer.parseInt(c[3]),
                            Months.parse(c[4]), c[5], c[6], c[7].isEmpty() || c[7].equals("none") ? Months.NONE : Months.parse(c[7]), Integer.parseInt(c[8]))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exits;
    }
}
