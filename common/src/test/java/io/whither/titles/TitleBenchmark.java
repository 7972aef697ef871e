package io.whither.titles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

/** Measures the classifier on labelled titles: a table of title, function and level, each label optional, or a folder of public classifications. */
public final class TitleBenchmark {

    private final TitleClassifier classifier = new TitleClassifier(TitleLexiconLoader.fromClassPath());

    private TitleBenchmark() {}

    /** Prints the figures of a file, or after {@code --data} of a folder; with {@code --errors} also the titles that are read wrongly. */
    public static void main(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        boolean errors = words.remove("--errors");
        boolean folder = words.remove("--data");
        Path path = Path.of(words.get(0));
        List<LabelledTitle> titles = folder ? LabelledTitles.folder(path) : LabelledTitles.table(path);
        if (titles.isEmpty() || !Files.exists(path)) {
            System.err.println(path + ": no labelled titles there; give a table with the column title, or --data and a folder of the public files");
            System.exit(2);
        }
        TitleBenchmark benchmark = new TitleBenchmark();
        for (String set : new TreeSet<>(titles.stream().map(LabelledTitle::set).toList())) {
            List<LabelledTitle> own = titles.stream().filter(title -> title.set().equals(set)).toList();
            for (TitleAxis axis : TitleAxis.values()) {
                benchmark.measure(set, axis, own, folder, errors);
            }
        }
    }

    private void measure(String set, TitleAxis axis, List<LabelledTitle> titles, boolean split, boolean errors) {
        List<Judged> judged = titles.stream().filter(title -> !axis.right(title).isEmpty()).map(title -> judge(axis, title)).toList();
        if (judged.isEmpty()) {
            return;
        }
        System.out.println(set + ", " + axis.name().toLowerCase(Locale.ROOT));
        System.out.println("  all       " + new TitleScores(judged).line());
        lines(judged, LabelledTitle::language);
        if (split) {
            lines(judged, LabelledTitle::part);
        }
        if (axis == TitleAxis.FUNCTION) {
            // What was trained and calibrated on measures nothing.
            new TitleScores(split ? judged.stream().filter(one -> one.title().part().equals("test")).toList() : judged).printReliability();
        }
        new TitleScores(judged).printConfusion();
        if (errors) {
            judged.stream().filter(one -> !one.isRight()).forEach(one ->
                    System.out.println("    wrong\t" + one.title().language() + "\t" + one.title().title() + "\t" + one.right() + "\t" + one.read()));
        }
    }

    private static void lines(List<Judged> judged, Function<LabelledTitle, String> group) {
        TreeSet<String> names = new TreeSet<>(judged.stream().map(one -> group.apply(one.title())).toList());
        for (String name : names.size() > 1 ? names : new TreeSet<String>()) {
            System.out.printf("  %-9s %s%n", name, new TitleScores(judged.stream().filter(one -> group.apply(one.title()).equals(name)).toList()).line());
        }
    }

    private Judged judge(TitleAxis axis, LabelledTitle title) {
        TitleReading reading = classifier.classify(title.title(), title.employer(), List.of());
        return new Judged(title, axis.right(title), axis.read(reading, classifier.role(reading.role())), axis.covered(reading), reading.confidence());
    }
}
