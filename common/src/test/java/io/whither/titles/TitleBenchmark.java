package io.whither.titles;

import io.whither.statistics.Interval;
import io.whither.statistics.Wilson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Measures the classifier on labelled titles: a table of title, function and level, each label optional. */
public final class TitleBenchmark {

    private record Pair(String truth, String read) {}

    private TitleBenchmark() {}

    /** Prints the figures of the file that is named first. */
    public static void main(String... args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        TitleClassifier classifier = new TitleClassifier(TitleLexiconLoader.fromClassPath());
        measure("function", columns, lines, classifier, reading -> reading.function().code());
        measure("level", columns, lines, classifier, reading -> Integer.toString(reading.level()));
    }

    private static void measure(String label, List<String> columns, List<String> lines, TitleClassifier classifier, Function<TitleReading, String> axis) {
        int title = columns.indexOf("title");
        int truth = columns.indexOf(label);
        List<Pair> pairs = new ArrayList<>();
        for (String line : truth < 0 ? List.<String>of() : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length > Math.max(title, truth) && !cells[truth].isBlank()) {
                pairs.add(new Pair(cells[truth].strip(), axis.apply(classifier.classify(cells[title]))));
            }
        }
        if (!pairs.isEmpty()) {
            print(label, pairs);
        }
    }

    private static void print(String label, List<Pair> pairs) {
        long right = pairs.stream().filter(pair -> pair.truth().equals(pair.read())).count();
        long covered = pairs.stream().filter(pair -> !pair.read().equals("unclassified") && !pair.read().equals("0")).count();
        System.out.println(label + ": " + pairs.size() + " titles");
        System.out.println("  accuracy  " + share(right, pairs.size()));
        System.out.println("  coverage  " + share(covered, pairs.size()));
        double sum = 0;
        List<String> classes = pairs.stream().map(Pair::truth).distinct().sorted().toList();
        for (String one : classes) {
            long both = pairs.stream().filter(pair -> pair.truth().equals(one) && pair.read().equals(one)).count();
            long either = pairs.stream().filter(pair -> pair.truth().equals(one)).count() + pairs.stream().filter(pair -> pair.read().equals(one)).count();
            sum += 2.0 * both / either;
        }
        System.out.printf(Locale.ROOT, "  macro-F1  %.3f%n  confusion (truth > read: titles)%n", sum / classes.size());
        Map<String, Integer> confusion = new TreeMap<>();
        pairs.forEach(pair -> confusion.merge(pair.truth() + " > " + pair.read(), 1, Integer::sum));
        confusion.forEach((cell, count) -> System.out.println("    " + cell + ": " + count));
    }

    private static String share(long part, long whole) {
        Interval interval = Wilson.of(part, whole);
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", (double) part / whole, interval.low(), interval.high());
    }
}
