package io.whither.jobs.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What a process gets from outside, in one place, so that a test can give its own: the only home of clock, environment and chance.
 *
 * @param home the checkout or installation: where {@code conf/} lies and relative defaults begin
 * @param workingDirectory where relative paths of the user begin
 * @param submittedMaster the master that {@code spark-submit} has set; null without it
 * @param terminal whether a person watches {@code err}
 */
public record Surroundings(Map<String, String> environment, Path home, Path workingDirectory, String submittedMaster,
        Clock clock, Random random, PrintStream out, PrintStream err, boolean terminal) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    public static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        Path cwd = Path.of("").toAbsolutePath();
        Path home = cwd.resolve(environment.getOrDefault("WHITHER_HOME", "")).normalize();
        return new Surroundings(environment, home, cwd, System.getProperty("spark.master"), Clock.systemUTC(),
                new SecureRandom(), System.out, System.err, isTerminal(environment));
    }

    /** Now, in whole microseconds: tables keep no more. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The version in the jar's manifest, or {@code dev} outside a jar. */
    public String codeVersion() {
        return Optional.ofNullable(Surroundings.class.getPackage().getImplementationVersion()).orElse("dev");
    }

    private static boolean isTerminal(Map<String, String> environment) {
        return System.console() != null && !"dumb".equals(environment.getOrDefault("TERM", "dumb"));
    }
}
