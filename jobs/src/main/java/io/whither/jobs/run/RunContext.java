package io.whither.jobs.run;

import io.whither.rulebook.RulebookLoader;
import io.whither.rulebook.RulebookSource;
import io.whither.settings.EffectiveSettings;
import io.whither.settings.Settings;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;

/** All that a step may know of the run it belongs to. */
public final class RunContext {

    private final String command;
    private final EffectiveSettings effective;
    private final Surroundings surroundings;
    private final Function<Settings, SparkSession> sparkSource;
    private final Progress progress;
    private final PseudonymKey key;
    private final Instant startedAt;
    private final String runId;
    private final RunLog log = new RunLog();
    private SparkSession spark;
    private boolean opened;
    private CompletableFuture<RulebookSource> rulebook;

    /**
     * @param command the word that started it
     * @param sparkSource opens the session when a step first asks
     * @throws io.whither.settings.ConfigurationException without a pseudonym key on a master that is not local
     */
    public RunContext(String command, EffectiveSettings effective, Surroundings surroundings,
            Function<Settings, SparkSession> sparkSource, Progress progress) {
        this.command = command;
        this.effective = effective;
        this.surroundings = surroundings;
        this.sparkSource = sparkSource;
        this.progress = progress;
        this.key = PseudonymKey.of(surroundings.environment().get(PseudonymKey.VARIABLE), effective.settings().spark().isLocal());
        this.startedAt = surroundings.now();
        this.runId = RunId.of(startedAt, surroundings.random().nextInt(0x10000));
    }

    public String command() {
        return command;
    }

    public Settings settings() {
        return effective.settings();
    }

    /** The settings with their text, hash and origins. */
    public EffectiveSettings effective() {
        return effective;
    }

    /** Start of the run; the one time that everything of the run carries. Whole microseconds. */
    public Instant startedAt() {
        return startedAt;
    }

    public String runId() {
        return runId;
    }

    public PseudonymKey key() {
        return key;
    }

    public RunLog log() {
        return log;
    }

    public Progress progress() {
        return progress;
    }

    /** The version of the code. */
    public String codeVersion() {
        return surroundings.codeVersion();
    }

    /** The clock, for durations and the end of the run only. */
    Instant now() {
        return surroundings.now();
    }

    /** One session a run, opened at the first call. */
    public SparkSession spark() {
        if (!opened) {
            spark = sparkSource.apply(settings());
            opened = true;
        }
        return spark;
    }

    /** Begins to read and compile the rules, which takes as long as the session takes to open. */
    public void prepareRulebook() {
        reading();
    }

    /**
     * The rules that the settings ask for. Read once: what is edited during a run counts for the next one.
     *
     * @throws java.io.UncheckedIOException when they cannot be read
     */
    public RulebookSource rulebook() {
        try {
            return reading().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private synchronized CompletableFuture<RulebookSource> reading() {
        if (rulebook == null) {
            rulebook = CompletableFuture.supplyAsync(() -> RulebookLoader.load(settings().confFolder(), settings().careers(), settings().ownershipView()));
            // Faults in it are told by the step that asks for it first.
            rulebook.thenAccept(RulebookSource::compiled);
        }
        return rulebook;
    }

    /** Whether any step has asked for Spark yet. */
    public boolean hasSpark() {
        return opened;
    }
}
