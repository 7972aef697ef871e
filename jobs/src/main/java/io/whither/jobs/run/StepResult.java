package io.whither.jobs.run;

import java.util.List;

/**
 * What a step has done. The runner measures the time.
 *
 * @param rowsIn rows or records read
 * @param rowsOut rows written
 * @param files files written, or read by the ingest
 * @param bytes of these files
 * @param notes lines for people, such as the months made again and why
 */
public record StepResult(long rowsIn, long rowsOut, long files, long bytes, List<String> notes) {

    public StepResult {
        notes = List.copyOf(notes);
    }

    public static StepResult of(long rowsIn, long rowsOut, long files, long bytes) {
        return new StepResult(rowsIn, rowsOut, files, bytes, List.of());
    }

    /** There was nothing to do. */
    public static StepResult nothing(String why) {
        return new StepResult(0, 0, 0, 0, List.of(why));
    }

    public StepResult withNotes(List<String> lines) {
        return new StepResult(rowsIn, rowsOut, files, bytes, lines);
    }
}
