package io.whither.jobs.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run prints at its end: its steps, what became of the lines of each source, and the answer. */
public final class Summary {

    private static final List<String> STEP_COLUMNS = List.of("step", "rows in", "rows out", "files", "size", "seconds");
    private static final List<String> SOURCE_COLUMNS = List.of("source", "files", "lines", "accepted", "unchanged", "duplicate",
            "quarantined", "suppressed", "empty");

    private Summary() {}

    /** Lines of plain text. */
    public static List<String> lines(RunContext context) {
        RunLog log = context.log();
        List<String> lines = new ArrayList<>();
        table(lines, "", STEP_COLUMNS, log.steps().stream().map(Summary::stepRow).toList());
        if (!log.accounts().isEmpty()) {
            table(lines, "Lines by source", SOURCE_COLUMNS, log.accounts().stream().map(Summary::accountRow).toList());
        }
        log.answers().forEach(answer -> table(lines, answer.title(), answer.columns(), answer.rows()));
        notes(lines, log);
        lines.add("");
        lines.add("run " + context.runId() + " done in " + seconds(elapsed(context.startedAt(), context.now())) + " s");
        return lines;
    }

    private static void table(List<String> lines, String title, List<String> columns, List<List<String>> rows) {
        lines.add("");
        if (!title.isEmpty()) {
            lines.add(title);
        }
        lines.addAll(TextTable.lines(columns, rows));
    }

    private static void notes(List<String> lines, RunLog log) {
        boolean first = true;
        for (CompletedStep step : log.steps()) {
            for (String note : step.result().notes()) {
                if (first) {
                    lines.add("");
                    first = false;
                }
                lines.add(step.name() + ": " + note);
            }
        }
    }

    private static List<String> stepRow(CompletedStep step) {
        StepResult result = step.result();
        return List.of(step.name(), count(result.rowsIn()), count(result.rowsOut()), count(result.files()),
                size(result.bytes()), seconds(step.seconds()));
    }

    private static List<String> accountRow(SourceAccount account) {
        return List.of(account.source(), count(account.files()), count(account.lines()), count(account.accepted()),
                count(account.unchanged()), count(account.duplicate()), count(account.quarantined()),
                count(account.suppressed()), count(account.empty()));
    }

    static double elapsed(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    /** Bytes as people read them: {@code 81 kB}. */
    static String size(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB"};
        double value = bytes;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, value < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", value, units[unit]);
    }
}
