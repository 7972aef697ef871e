package io.whither.jobs.run;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A line at each step's end, and now and then one in between, where nobody can see a bar. */
public final class LineProgress implements Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final PrintStream out;
    private final Clock clock;
    private String label = "";
    private long doneBefore;
    private long knownBefore;
    private long done;
    private long known;
    private Instant lastLine = Instant.MIN;

    public LineProgress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String step, int number, int of) {
        label = String.format(Locale.ROOT, "%d/%d %-10s", number, of, step);
        doneBefore = done;
        knownBefore = known;
        lastLine = clock.instant();
    }

    @Override
    public synchronized void tasks(long doneSoFar, long knownSoFar) {
        done = doneSoFar;
        known = knownSoFar;
        Instant now = clock.instant();
        if (!label.isEmpty() && Duration.between(lastLine, now).compareTo(BETWEEN) >= 0) {
            lastLine = now;
            out.println(label + " " + (done - doneBefore) + " of " + (known - knownBefore) + " tasks known so far");
        }
    }

    @Override
    public synchronized void end(CompletedStep step) {
        out.println(ProgressLine.of(label, step));
        label = "";
    }
}
