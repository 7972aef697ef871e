package io.whither.titles;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Trains {@link FunctionModel} on public occupation titles and on the phrases of {@code conf/titles}, and, as what is no title, on the names of {@code conf/companies}
 * and on titles whose letters are shuffled: softmax regression by AdaGrad (Duchi, Hazan and Singer 2011).
 * Only the train part of the classifications; postings, of an uncertain licence, are never trained on.
 */
public final class FunctionModelTrainer {

    private static final JobFunction[] FUNCTIONS = JobFunction.values();
    private static final Set<String> SETS = Set.of("ESCO", "O*NET", "national");
    private static final int EPOCHS = 12;
    private static final double RATE = 0.25;
    private static final double DECAY = 2e-6;
    private static final int PHRASE_WEIGHT = 2;
    private static final int ONE_SHUFFLED_IN = 8;
    private static final Set<String> NO_TITLE = Set.of(JobFunction.UNCLASSIFIED.code());
    private static final double STEPS = 127;

    private final float[] weights = new float[TitleFeatures.BUCKETS * FUNCTIONS.length];
    private final float[] squares = new float[weights.length];

    private FunctionModelTrainer() {}

    private record Example(int[] buckets, double[] target) {}

    /** Trains on a folder of public files, writes the weights to a file. */
    public static void main(String... args) throws IOException {
        List<Example> examples = examples(Path.of(args[0]));
        FunctionModelTrainer trainer = new FunctionModelTrainer();
        trainer.train(examples);
        FunctionModel model = trainer.quantised();
        Path file = Path.of(args[1]);
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        System.out.printf(Locale.ROOT, "%d titles, %,d bytes, version %s%n", examples.size(), Files.size(file), model.version());
    }

    private static List<Example> examples(Path folder) {
        List<Example> examples = new ArrayList<>();
        for (LabelledTitle title : LabelledTitles.folder(folder)) {
            if (SETS.contains(title.set()) && title.part().equals("train")) {
                add(examples, title.title(), title.functions());
            }
        }
        for (int time = 0; time < PHRASE_WEIGHT; time++) {
            TitleLexiconLoader.fromClassPath().phrases().stream().filter(term -> term.function() != null).sorted(Comparator.comparing(Term::phrase))
                    .forEach(term -> add(examples, term.phrase(), Set.of(term.function().code())));
        }
        examples.addAll(noTitles(folder));
        return examples;
    }

    private static List<Example> noTitles(Path folder) {
        List<Example> examples = new ArrayList<>();
        List<LabelledTitle> titles = LabelledTitles.folder(folder).stream().filter(title -> SETS.contains(title.set()) && title.part().equals("train")).toList();
        Random random = new Random(2);
        for (int at = 0; at < titles.size(); at += ONE_SHUFFLED_IN) {
            add(examples, shuffled(titles.get(at).title(), random), NO_TITLE);
        }
        companyNames().forEach(name -> add(examples, name, NO_TITLE));
        return examples;
    }

    private static List<String> companyNames() {
        try (InputStream in = FunctionModelTrainer.class.getResourceAsStream("/whither/conf/companies/companies.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t")[1]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shuffled(String title, Random random) {
        List<String> letters = new ArrayList<>(List.of(title.split("")));
        Collections.shuffle(letters, random);
        return String.join("", letters);
    }

    private static void add(List<Example> examples, String title, Set<String> functions) {
        int[] buckets = TitleFeatures.of(TitleText.words(title));
        if (buckets.length > 0) {
            double[] target = new double[FUNCTIONS.length];
            functions.forEach(code -> target[JobFunction.valueOf(code.toUpperCase(Locale.ROOT)).ordinal()] = 1.0 / functions.size());
            examples.add(new Example(buckets, target));
        }
    }

    private void train(List<Example> examples) {
        Random random = new Random(1);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            double loss = examples.stream().mapToDouble(this::step).sum();
            System.out.printf(Locale.ROOT, "epoch %d: mean loss %.4f%n", epoch, loss / examples.size());
        }
    }

    /** One step down the gradient of the log loss; returns the loss before it. */
    private double step(Example example) {
        double each = 1 / Math.sqrt(example.buckets().length);
        double[] probability = probabilities(example.buckets(), each);
        double loss = 0;
        for (int at = 0; at < FUNCTIONS.length; at++) {
            loss -= example.target()[at] == 0 ? 0 : example.target()[at] * Math.log(probability[at]);
            double gradient = (probability[at] - example.target()[at]) * each;
            for (int bucket : example.buckets()) {
                move(bucket * FUNCTIONS.length + at, gradient);
            }
        }
        return loss;
    }

    private void move(int cell, double gradient) {
        double pull = gradient + DECAY * weights[cell];
        squares[cell] += (float) (pull * pull);
        weights[cell] -= (float) (RATE * pull / Math.sqrt(squares[cell] + 1e-8));
    }

    private double[] probabilities(int[] buckets, double each) {
        double[] scores = new double[FUNCTIONS.length];
        for (int bucket : buckets) {
            for (int at = 0; at < FUNCTIONS.length; at++) {
                scores[at] += weights[bucket * FUNCTIONS.length + at] * each;
            }
        }
        double best = Arrays.stream(scores).max().orElseThrow();
        double[] powers = Arrays.stream(scores).map(score -> Math.exp(score - best)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(power -> power / sum).toArray();
    }

    private FunctionModel quantised() {
        float[] scales = new float[FUNCTIONS.length];
        byte[] cells = new byte[weights.length];
        for (int cell = 0; cell < weights.length; cell++) {
            scales[cell % FUNCTIONS.length] = Math.max(scales[cell % FUNCTIONS.length], Math.abs(weights[cell]) / (float) STEPS);
        }
        for (int cell = 0; cell < weights.length; cell++) {
            float scale = scales[cell % FUNCTIONS.length];
            cells[cell] = scale == 0 ? 0 : (byte) Math.round(weights[cell] / scale);
        }
        return new FunctionModel(cells, scales);
    }
}
