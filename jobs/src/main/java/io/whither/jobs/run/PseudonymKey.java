package io.whither.jobs.run;

import io.whither.settings.ConfigurationException;
import java.nio.charset.StandardCharsets;

/** The key under which people get their pseudonyms. Never printed, never stored. */
public final class PseudonymKey {

    /** The variable of the environment that holds it. */
    public static final String VARIABLE = "WHITHER_PSEUDONYM_KEY";

    /** Known to everybody, so it protects nobody: for samples on one machine only. */
    private static final String SAMPLE = "whither-sample-key";

    private final byte[] bytes;
    private final boolean sample;

    private PseudonymKey(String text, boolean sample) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
        this.sample = sample;
    }

    /**
     * The key of the environment, or on a local master the sample key.
     *
     * @param value of the variable; null or blank when not set
     * @throws ConfigurationException without a key on any other master
     */
    static PseudonymKey of(String value, boolean local) {
        if (value != null && !value.isBlank()) {
            return new PseudonymKey(value, false);
        }
        if (!local) {
            throw new ConfigurationException("environment " + VARIABLE, "not set, and only a local master may use the sample key",
                    "set it to a secret of at least 32 random characters, the same for every run");
        }
        return new PseudonymKey(SAMPLE, true);
    }

    /** UTF-8 of the variable's text. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Whether this is the documented key of the samples. */
    public boolean isSample() {
        return sample;
    }

    @Override
    public String toString() {
        return isSample() ? "sample key" : "key from " + VARIABLE;
    }
}
