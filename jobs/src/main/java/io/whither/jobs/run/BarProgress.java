package io.whither.jobs.run;

import java.io.PrintStream;

/** A bar on a terminal, drawn over itself; one line stays for each finished step. */
public final class BarProgress implements Progress {

    private static final int WIDTH = 30;
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream terminal;
    private final StepCounter counter = new StepCounter();
    private int drawn;

    public BarProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begin(String step, int number, int of) {
        counter.begin(step, number, of);
        drawn = -1;
        draw();
    }

    @Override
    public synchronized void tasks(long done, long known) {
        counter.tasks(done, known);
        draw();
    }

    @Override
    public synchronized void end(CompletedStep step) {
        terminal.println(ERASE_LINE + counter.end(step));
    }

    private void draw() {
        if (!counter.isRunning()) {
            return;
        }
        int filled = counter.known() == 0 ? 0 : (int) (WIDTH * counter.done() / counter.known());
        if (filled != drawn) {
            drawn = filled;
            terminal.print(ERASE_LINE + counter.label() + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]");
            terminal.flush();
        }
    }
}
