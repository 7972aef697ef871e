package io.whither.jobs.run;

import java.io.PrintStream;
import java.util.Locale;

/** A bar on a terminal, drawn over itself; one line stays for each finished step. */
public final class BarProgress implements Progress {

    private static final int WIDTH = 30;
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream terminal;
    private String label = "";
    private long doneBefore;
    private long knownBefore;
    private long done;
    private long known;
    private int drawn = -1;

    public BarProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begin(String step, int number, int of) {
        label = String.format(Locale.ROOT, "%d/%d %-10s", number, of, step);
        doneBefore = done;
        knownBefore = known;
        drawn = -1;
        draw();
    }

    @Override
    public synchronized void tasks(long doneSoFar, long knownSoFar) {
        done = doneSoFar;
        known = knownSoFar;
        draw();
    }

    @Override
    public synchronized void end(CompletedStep step) {
        terminal.print(ERASE_LINE);
        terminal.println(ProgressLine.of(label, step));
        label = "";
    }

    private void draw() {
        if (label.isEmpty()) {
            return;
        }
        long total = known - knownBefore;
        int filled = total <= 0 ? 0 : (int) (WIDTH * Math.min(total, done - doneBefore) / total);
        if (filled != drawn) {
            drawn = filled;
            terminal.print(ERASE_LINE + label + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]");
            terminal.flush();
        }
    }
}
