package io.whither.tables;

import static io.whither.tables.Area.OPS;
import static io.whither.tables.Column.fact;
import static io.whither.tables.Column.provenance;
import static io.whither.tables.Columns.PERSON_ID;
import static io.whither.tables.Columns.RULEBOOK;
import static io.whither.tables.Columns.RUN_ID;
import static io.whither.tables.Columns.SNAPSHOT_MONTH;
import static io.whither.tables.Columns.SOURCE;
import static io.whither.tables.Table.table;
import static io.whither.tables.Type.DATE;
import static io.whither.tables.Type.DOUBLE;
import static io.whither.tables.Type.INT;
import static io.whither.tables.Type.LONG;
import static io.whither.tables.Type.STRING;
import static io.whither.tables.Type.TIMESTAMP;

import java.util.List;

/** What ran, what it read and wrote, and what it found. */
public final class OpsTables {

    private static final Column RUN = fact("run_id", STRING).meaning("Identity of the run.").example("20231231T101500Z-3f9c");
    private static final Column TABLE = fact("table", STRING).meaning("Qualified name of the table.").example("marts.cohort_summary");

    public static final Table RUNS = table(OPS, "runs")
            .grain("one row a run")
            .columns(RUN, fact("command", STRING).meaning("Command that was run.").example("run"),
                    fact("as_of", DATE).optional().meaning("The as-of date, where the command has one.").example("2023-12-31"),
                    fact("known_at", TIMESTAMP).optional().meaning("Only what was ingested by then counts; null for all.").example("2024-01-02T00:00:00Z"),
                    fact("config", STRING).meaning("Effective configuration as JSON, secrets redacted.").example("{…}"),
                    fact("config_hash", STRING).meaning("SHA-256 of it.").example("ab12…"),
                    RULEBOOK.optional(),
                    fact("code_version", STRING).meaning("Version of the code.").example("0.1.0"),
                    fact("input_fingerprint", STRING).optional().meaning("SHA-256 over the files taken in so far.").example("99ff…"),
                    fact("started_at", TIMESTAMP).meaning("Start of the run.").example("2024-01-02T03:04:05Z"),
                    fact("ended_at", TIMESTAMP).meaning("End of the run.").example("2024-01-02T03:05:05Z"),
                    fact("status", STRING).codes("done", "failed", "gate").meaning("How it ended.").example("done"),
                    fact("error", STRING).optional().meaning("Message of the failure.").example(""))
            .key(RUN);

    public static final Table RUN_STEPS = table(OPS, "run_steps")
            .grain("one row a step of a run")
            .columns(RUN, fact("step", STRING).meaning("Name of the step.").example("resolve"),
                    fact("rows_in", LONG).unit("rows").range(0, null).meaning("Rows read.").example("2000"),
                    fact("rows_out", LONG).unit("rows").range(0, null).meaning("Rows written.").example("2000"),
                    fact("files", LONG).unit("files").range(0, null).meaning("Files written, or read by the ingest.").example("4"),
                    fact("bytes", LONG).unit("bytes").range(0, null).meaning("Bytes of these files.").example("81234"),
                    fact("seconds", DOUBLE).unit("seconds").range(0, null).meaning("Wall-clock time.").example("3.2"))
            .key(RUN, fact("step", STRING));

    public static final Table CORE_MONTHS = table(OPS, "core_months")
            .grain("one row each time a month of core was made; the newest counts")
            .columns(SNAPSHOT_MONTH, RULEBOOK,
                    fact("raw_version", LONG).meaning("Delta version of raw.profiles that was read.").example("3"),
                    fact("rows", LONG).unit("rows").range(0, null).meaning("Careers in the month.").example("1800"),
                    RUN, fact("made_at", TIMESTAMP).meaning("When it was made.").example("2024-01-02T03:04:05Z"))
            .key(SNAPSHOT_MONTH, RUN);

    public static final Table INGESTED_FILES = table(OPS, "ingested_files")
            .grain("one row a file and run that took it in")
            .columns(RUN, SOURCE, fact("source_file", STRING).meaning("File, relative to the source's path.").example("part-00000.json.gz"),
                    fact("bytes", LONG).unit("bytes").range(0, null).meaning("Size as stored.").example("123456"),
                    fact("modified_at", TIMESTAMP).meaning("Time of its last modification: with the size it tells a changed file.").example("2024-01-01T00:00:00Z"),
                    fact("parser_version", INT).meaning("Version of the format's parser.").example("1"),
                    lines("lines", "Records read: accepted + unchanged + duplicate + quarantined + suppressed + empty."),
                    lines("accepted", "Records with new content."),
                    lines("unchanged", "Records that observed known content again."),
                    lines("duplicate", "Records that repeat an observation."),
                    lines("quarantined", "Records that could not be read."),
                    lines("suppressed", "Records of erased people."),
                    lines("empty", "Good records that observe no career."))
            .key(RUN, SOURCE, fact("source_file", STRING));

    public static final Table PUBLICATIONS = table(OPS, "publications")
            .grain("one row a run and published table; written last")
            .columns(RUN, TABLE,
                    fact("delta_version", LONG).meaning("Version of the table in which the run's rows stand.").example("4"),
                    fact("rows", LONG).unit("rows").range(0, null).meaning("Rows of the run's cohorts and as-of.").example("120"),
                    fact("content_hash", STRING).meaning("Hash of these rows without provenance, whatever their order.").example("c0de…"),
                    fact("published_at", TIMESTAMP).meaning("When it was published.").example("2024-01-02T03:05:00Z"))
            .key(RUN, TABLE);

    public static final Table QUALITY_RESULTS = table(OPS, "quality_results")
            .grain("one row a run, table and rule")
            .columns(RUN, TABLE, fact("rule", STRING).meaning("Name of the rule.").example("leavers = sum of outcomes"),
                    fact("severity", STRING).codes("error", "warning").meaning("Whether a failure stops the publication.").example("error"),
                    fact("failed_rows", LONG).unit("rows").range(0, null).meaning("Rows that break the rule.").example("0"),
                    fact("checked_rows", LONG).unit("rows").range(0, null).meaning("Rows that were checked.").example("7"),
                    fact("outcome", STRING).codes("passed", "failed").meaning("Result.").example("passed"))
            .key(RUN, TABLE, fact("rule", STRING));

    public static final Table SUPPRESSIONS = table(OPS, "suppressions")
            .grain("one row an erased person")
            .columns(PERSON_ID, fact("suppressed_at", TIMESTAMP).meaning("When the erasure was asked for.").example("2024-01-02T00:00:00Z"),
                    provenance("run_id", STRING).meaning("The run that took it in.").example("20240102T000000Z-1a2b"))
            .key(PERSON_ID);

    public static final List<Table> ALL = List.of(RUNS, RUN_STEPS, CORE_MONTHS, INGESTED_FILES, PUBLICATIONS, QUALITY_RESULTS, SUPPRESSIONS);

    private OpsTables() {}

    private static Column lines(String name, String meaning) {
        return fact(name, LONG).unit("records").range(0, null).meaning(meaning).example("10");
    }
}
