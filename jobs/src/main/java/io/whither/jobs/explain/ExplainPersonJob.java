package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.col;

import io.whither.asof.CareerTimeline;
import io.whither.careers.Career;
import io.whither.careers.Decisions;
import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.AnswerTable;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.rulebook.RulebookSource;
import io.whither.settings.Settings;
import io.whither.tables.OpsTables;
import io.whither.tables.RawTables;
import io.whither.time.Months;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Tells one career as it counts at a date: what was seen when, how each line was read, and the rule behind each exit. */
public final class ExplainPersonJob implements Step {

    private static final String[] OBSERVATION = {"snapshot_date", "observed_on", "source", "source_priority", "profile_hash", "ingested_at"};

    private final String person;

    /** @param person a pseudonym */
    public ExplainPersonJob(String person) {
        this.person = person;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of("tell the career of " + person);
    }

    @Override
    public StepResult run(RunContext context) {
        Settings settings = context.settings();
        Warehouse warehouse = new Warehouse(context.spark(), settings.warehouse());
        if (!warehouse.exists(RawTables.OBSERVATIONS)) {
            throw new RunFailedException(settings.warehouse(), "holds no profile", "take in files first: whither ingest");
        }
        AsOfView view = new AsOfView(AsOfDate.of(settings, warehouse), settings.knownAt());
        Row version = version(view, warehouse);
        String hash = version.getAs("profile_hash");
        LocalDate month = day(version.getAs("snapshot_month"));
        LocalDate observedUntil = day(version.getAs(AsOfView.OBSERVED_UNTIL));

        RulebookSource rulebook = context.rulebook();
        Decisions decisions = new Decisions();
        Career career = rulebook.compiled().career(StoredContent.of(profile(hash, month, warehouse)), decisions);
        context.log().answer(observations(view, hash, warehouse));
        context.log().answer(timeline(career, decisions, rulebook, month, observedUntil, warehouse));
        return StepResult.of(career.positions().size(), career.transitions().size(), 0, 0);
    }

    private Row version(AsOfView view, Warehouse warehouse) {
        Dataset<Row> one = warehouse.spark().createDataset(List.of(person), Encoders.STRING()).toDF("person_id");
        List<Row> versions = view.versions(warehouse, one).collectAsList();
        if (versions.isEmpty()) {
            throw new RunFailedException("--person " + person, "nobody of this pseudonym was seen by " + view.date(),
                    "pseudonyms are 64 hexadecimal digits, listed by whither explain --cohort ... --cell ...; or ask as of a later date");
        }
        return versions.get(0);
    }

    private Row profile(String hash, LocalDate month, Warehouse warehouse) {
        return warehouse.read(RawTables.PROFILES).where(col("snapshot_month").equalTo(month).and(col("person_id").equalTo(person))
                .and(col("profile_hash").equalTo(hash))).select("country", "positions", "education").head();
    }

    private AnswerTable observations(AsOfView view, String hash, Warehouse warehouse) {
        List<List<String>> rows = view.seen(warehouse).where(col("person_id").equalTo(person)).selectExpr(OBSERVATION).distinct()
                .collectAsList().stream().map(row -> observation(row, hash)).sorted(java.util.Comparator.comparing(row -> String.join(" ", row))).toList();
        return new AnswerTable(person + " as of " + view.date() + ": when and where seen",
                List.of("snapshot_date", "observed_on", "source", "priority", "profile_hash", "ingested_at", "counts"), rows);
    }

    private static List<String> observation(Row row, String hash) {
        List<String> cells = new java.util.ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Objects.toString(row.get(i), ""));
        }
        cells.add(row.getAs("profile_hash").equals(hash) ? "its content" : "an older or lesser one");
        return cells;
    }

    private AnswerTable timeline(Career career, Decisions decisions, RulebookSource rulebook, LocalDate month, LocalDate observedUntil, Warehouse warehouse) {
        List<List<String>> rows = CareerTimeline.of(career, decisions, rulebook.rules(), Months.of(observedUntil)).stream()
                .map(line -> List.of(line.about(), line.aspect(), line.text())).toList();
        return new AnswerTable("career, last seen on " + observedUntil + ", under rulebook " + rulebook.fingerprint() + core(rulebook, month, warehouse),
                List.of("about", "aspect", "how and why"), rows);
    }

    /** Whether core says the same: it was made under one rulebook a month. */
    private static String core(RulebookSource rulebook, LocalDate month, Warehouse warehouse) {
        if (!warehouse.exists(OpsTables.CORE_MONTHS)) {
            return "";
        }
        List<String> made = warehouse.read(OpsTables.CORE_MONTHS).where(col("snapshot_month").equalTo(month)).select("rulebook").distinct().as(Encoders.STRING()).collectAsList();
        return made.contains(rulebook.fingerprint()) ? ", as in core" : ", which core of " + month + " does not have yet: whither resolve";
    }

    private static LocalDate day(Object date) {
        return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
    }
}
