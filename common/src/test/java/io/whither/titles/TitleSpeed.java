package io.whither.titles;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Nanoseconds a title: met before; met first and read by rules; by rules and model; long and repetitive. Milliseconds to load the mapping. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TitleSpeed {

    private static final List<String> PLAIN = List.of("Senior Software Engineer", "Leiter Vertrieb", "Marketing Manager", "Chargée de communication", "VP of Engineering",
            "Responsabile acquisti", "Registered Nurse", "Inkoper", "Analista de sistemas", "Jefe de obra");
    private static final List<String> PARTLY_KNOWN = List.of("Hydrographic Survey Launch Operator", "Tandtekniker", "Obermaschinistin Schwimmbagger", "Podiatrist");
    private static final String ADVERSARIAL = "Head of ".repeat(64);

    private final TitleClassifier classifier = new TitleClassifier(TitleLexiconLoader.fromClassPath());
    private int next;

    /** Runs them all. */
    public static void main(String... args) throws RunnerException {
        new Runner(new OptionsBuilder().include(TitleSpeed.class.getSimpleName()).build()).run();
    }

    @Benchmark
    public TitleReading metBefore() {
        return classifier.classify(turn(PLAIN));
    }

    @Benchmark
    public TitleDecision firstMet() {
        return classifier.decide(turn(PLAIN));
    }

    @Benchmark
    public TitleDecision firstMetAskingTheModel() {
        return classifier.decide(turn(PARTLY_KNOWN));
    }

    @Benchmark
    public TitleDecision adversarial() {
        return classifier.decide(ADVERSARIAL);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public TitleLexicon load() {
        return TitleLexiconLoader.fromClassPath();
    }

    private String turn(List<String> titles) {
        next = next + 1 == titles.size() ? 0 : next + 1;
        return titles.get(next);
    }
}
