package io.whither.titles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measures how often answers of a kind are right, on the dev parts of the public titles, and writes {@code conf/titles/confidence.tsv}. Each set weighs alike. */
public final class TitleCalibrator {

    private static final double[] BANDS = {0.95, 0.85, 0.7, 0.5, 0};
    private static final int FEWEST = 20;

    private TitleCalibrator() {}

    private record Kind(TitleEvidence evidence, boolean agrees, double from) {

        static Kind of(TitleDecision decision) {
            double from = 0;
            for (double band : BANDS) {
                if (decision.probability() >= band) {
                    from = band;
                    break;
                }
            }
            return new Kind(decision.evidence(), decision.agrees(), from);
        }

        String line() {
            return evidence.code() + "\t" + agrees + "\t" + from;
        }
    }

    private record Answer(String set, Kind kind, boolean right) {}

    /** Writes the table to a file. */
    public static void main(String... args) throws IOException {
        TitleClassifier classifier = new TitleClassifier(TitleLexiconLoader.fromClassPath());
        List<Answer> answers = LabelledTitles.folder(Path.of(args[0])).stream().filter(title -> title.part().equals("dev") && !title.functions().isEmpty())
                .map(title -> answer(classifier, title)).filter(answer -> answer.kind().evidence() != TitleEvidence.NONE).toList();
        StringBuilder table = new StringBuilder("# How often answers were right, by what they rest on and the probability that the model gives: measured by scripts/train-titles on the public titles\n"
                + "# set apart for it, each set weighing alike. agrees: rules and model say the same; for learned: the rules said nothing.\nevidence\tagrees\tfrom\tconfidence\ttitles\n");
        answers.stream().collect(Collectors.groupingBy(answer -> answer.kind().line(), TreeMap::new, Collectors.toList()))
                .forEach((kind, of) -> table.append(of.size() < FEWEST ? "" : String.format(Locale.ROOT, "%s\t%.3f\t%d%n", kind, share(of), of.size())));
        Files.writeString(Path.of(args[1]), table, StandardCharsets.UTF_8);
        System.out.print(table);
    }

    private static Answer answer(TitleClassifier classifier, LabelledTitle title) {
        TitleDecision decision = classifier.decide(title.title());
        return new Answer(title.set(), Kind.of(decision), title.functions().contains(decision.function().code()));
    }

    private static double share(List<Answer> answers) {
        Map<String, List<Answer>> sets = answers.stream().collect(Collectors.groupingBy(Answer::set));
        return sets.values().stream().filter(of -> of.size() >= FEWEST || sets.size() == 1).mapToDouble(of -> of.stream().filter(Answer::right).count() / (double) of.size())
                .average().orElse(answers.stream().filter(Answer::right).count() / (double) answers.size());
    }
}
