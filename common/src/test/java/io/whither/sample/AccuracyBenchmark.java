package io.whither.sample;

import io.whither.sample.Recovery.Aspect;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Prints the share of the planted truth that is read right, without noise, under each kind of it and under all. */
public final class AccuracyBenchmark {

    private static final long SEED = 7;
    private static final int PEOPLE = 10_000;

    private AccuracyBenchmark() {}

    public static void main(String... args) {
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-18s", "noise"));
        for (Aspect aspect : Aspect.values()) {
            head.append(String.format(Locale.ROOT, "%19s", aspect.name().toLowerCase(Locale.ROOT)));
        }
        System.out.println(head + "           spurious");
        noises().forEach((name, noise) -> System.out.println(line(name, Recovery.of(noise, SEED, PEOPLE))));
        System.out.println(String.format(Locale.ROOT, "%nShare of exits that are job-to-job moves: planned %.1f%%", 100 * TimeAggregation.truth(SEED, PEOPLE)));
        Map<String, Integer> periods = new LinkedHashMap<>(Map.of("from months", 1));
        periods.put("from quarters", 3);
        periods.put("from years", 12);
        periods.forEach((name, months) -> System.out.println(String.format(Locale.ROOT, "%-18s%s", name, TimeAggregation.of(months, SEED, PEOPLE))));
    }

    static Map<String, Noise> noises() {
        Map<String, Noise> noises = new LinkedHashMap<>();
        noises.put("none", Noise.NONE);
        noises.put("alias .3", new Noise(.3, 0, 0, 0, 0, 0, 0, 0));
        noises.put("year only .08", new Noise(0, .08, 0, 0, 0, 0, 0, 0));
        noises.put("year only 1", new Noise(0, 1, 0, 0, 0, 0, 0, 0));
        noises.put("missing start .05", new Noise(0, 0, .05, 0, 0, 0, 0, 0));
        noises.put("overlap .25", new Noise(0, 0, 0, .25, 0, 0, 0, 0));
        noises.put("left open .03", new Noise(0, 0, 0, 0, .03, 0, 0, 0));
        noises.put("side job .25", new Noise(0, 0, 0, 0, 0, .25, 0, 0));
        noises.put("copied line .02", new Noise(0, 0, 0, 0, 0, 0, .02, 0));
        noises.put("stale .06", new Noise(0, 0, 0, 0, 0, 0, 0, .06));
        noises.put("as in real ones", Noise.REAL);
        return noises;
    }

    private static String line(String name, Recovery recovery) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s", name));
        for (Aspect aspect : Aspect.values()) {
            line.append(String.format(Locale.ROOT, "%18.2f%%", 100 * recovery.share(aspect)));
        }
        return line.append(String.format(Locale.ROOT, "%18.2f%%", 100 * recovery.spurious())).toString();
    }
}
