package io.whither.sample;

import java.util.List;
import java.util.SplittableRandom;

/** A person's own stream of chance: the same for the same seed and person, whoever else is made and in whatever order. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Dice(long seed, long person) {
        this.random = new SplittableRandom((seed * 31 + 17) * GOLDEN ^ (person + 1) * 0xD1B54A32D192ED03L);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T of(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** An index, drawn by weights of any sum. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** Exponential, in whole months. */
    int months(int mean, int most) {
        return (int) Math.min(most, Math.round(-mean * Math.log(1 - random.nextDouble())));
    }
}
