package io.whither.titles;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A softmax regression from hashed pieces of a title to job functions, for titles that no rule reads.
 * Trained by {@code scripts/train-titles}; its weights are whole numbers from -127 to 127 times a scale a function.
 */
final class FunctionModel {

    private static final String WEIGHTS = "titles/functions.model.gz";
    private static final JobFunction[] FUNCTIONS = JobFunction.values();

    private final byte[] weights;
    private final float[] scales;

    /** @param weights by bucket, then by function in the order of {@link JobFunction} */
    FunctionModel(byte[] weights, float[] scales) {
        if (weights.length != TitleFeatures.BUCKETS * FUNCTIONS.length || scales.length != FUNCTIONS.length) {
            throw new IllegalArgumentException("weights of " + weights.length + " cells and " + scales.length + " scales are of another version");
        }
        this.weights = weights;
        this.scales = scales;
    }

    /** What the model thinks of a title: the likeliest function, unclassified where it looks like no title, and its probability, 0 to 1. */
    record Guess(JobFunction function, double probability) {

        static final Guess NONE = new Guess(JobFunction.UNCLASSIFIED, 0);
    }

    /** The weights that travel in the jar. */
    static FunctionModel fromClassPath() {
        return Holder.MODEL;
    }

    private static final class Holder {

        static final FunctionModel MODEL = load();

        private static FunctionModel load() {
            try (InputStream in = FunctionModel.class.getClassLoader().getResourceAsStream(WEIGHTS)) {
                if (in == null) {
                    throw new IllegalStateException(WEIGHTS + " is not on the class path");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static FunctionModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
        float[] scales = new float[data.readInt()];
        for (int at = 0; at < scales.length; at++) {
            scales[at] = data.readFloat();
        }
        return new FunctionModel(data.readAllBytes(), scales);
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(scales.length);
            for (float scale : scales) {
                data.writeFloat(scale);
            }
            data.write(weights);
        }
    }

    /** Checksum of the weights, hexadecimal: part of the mapping's version. */
    String version() {
        CRC32 sum = new CRC32();
        sum.update(weights);
        return Long.toHexString(sum.getValue());
    }

    /** The likeliest function of a title; {@link Guess#NONE} when it has no Latin letter. */
    Guess guess(List<String> words) {
        int[] buckets = TitleFeatures.of(words);
        return buckets.length == 0 ? Guess.NONE : likeliest(scores(buckets));
    }

    private double[] scores(int[] buckets) {
        int[] sums = new int[FUNCTIONS.length];
        for (int bucket : buckets) {
            for (int at = 0, cell = bucket * FUNCTIONS.length; at < FUNCTIONS.length; at++, cell++) {
                sums[at] += weights[cell];
            }
        }
        double each = 1 / Math.sqrt(buckets.length);
        double[] scores = new double[FUNCTIONS.length];
        for (int at = 0; at < FUNCTIONS.length; at++) {
            scores[at] = sums[at] * scales[at] * each;
        }
        return scores;
    }

    private static Guess likeliest(double[] scores) {
        int best = 0;
        for (int at = 1; at < scores.length; at++) {
            best = scores[at] > scores[best] ? at : best;
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        return new Guess(FUNCTIONS[best], 1 / sum);
    }
}
