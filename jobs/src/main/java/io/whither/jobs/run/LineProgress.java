package io.whither.jobs.run;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A line at each step's end, and now and then one in between, where nobody can see a bar. */
public final class LineProgress implements Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final PrintStream out;
    private final Clock clock;
    private final StepCounter counter = new StepCounter();
    private Instant lastLine = Instant.EPOCH;

    public LineProgress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String step, int number, int of) {
        counter.begin(step, number, of);
        lastLine = clock.instant();
    }

    @Override
    public synchronized void tasks(long done, long known) {
        counter.tasks(done, known);
        Instant now = clock.instant();
        if (counter.isRunning() && Duration.between(lastLine, now).compareTo(BETWEEN) >= 0) {
            lastLine = now;
            out.println(counter.label() + " " + counter.done() + " of " + counter.known() + " tasks known so far");
        }
    }

    @Override
    public synchronized void end(CompletedStep step) {
        out.println(counter.end(step));
    }
}
