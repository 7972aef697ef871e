package io.whither.jobs.marts;

import io.whither.cohorts.CohortSet;
import io.whither.employers.OwnershipView;
import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.asof.AsOfExits;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.jobs.spark.RulebookHandle;
import io.whither.jobs.spark.Rulebooks;
import io.whither.marts.CohortMarts;
import io.whither.tables.RawTables;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much a cohort depends on whose a company was taken to be: the same contents are resolved under both views of ownership, on the
 * fly, so that nothing is written and core stays as it is.
 */
public final class SensitivityJob implements Step {

    private final String cohort;

    public SensitivityJob(String cohort) {
        this.cohort = cohort;
    }

    @Override
    public String name() {
        return "sensitivity";
    }

    @Override
    public void check(RunContext context) {
        set(context);
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of("resolve the contents that count under both views of ownership and compare " + cohort);
    }

    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(RawTables.PROFILES)) {
            throw new RunFailedException(context.settings().warehouse(), "holds no profiles", "take in files first: whither ingest");
        }
        LocalDate asOf = AsOfDate.of(context.settings(), warehouse);
        Dataset<Row> contents = contents(warehouse, new AsOfView(asOf, context.settings().knownAt())).persist();
        Map<OwnershipView, CohortMarts> answers = new EnumMap<>(OwnershipView.class);
        long leavers = 0;
        try {
            for (OwnershipView view : OwnershipView.values()) {
                try (CountedCohorts counted = count(view, contents, asOf, context)) {
                    QualityResults.refuseBroken(counted.identities());
                    leavers = counted.leavers();
                    answers.put(view, counted.marts(Rulebooks.open(context).rulebook().companies(),
                            context.settings().disclosure().minPersons()));
                }
            }
        } finally {
            contents.unpersist();
        }
        new OwnershipComparison(cohort, answers, context.settings().disclosure().minPersons()).tables().forEach(context.log()::answer);
        return StepResult.of(leavers, 0, 0, 0).withNotes(List.of("as of " + asOf + "; nothing was written"));
    }

    private static Dataset<Row> contents(Warehouse warehouse, AsOfView view) {
        return warehouse.read(RawTables.PROFILES).select("person_id", "profile_hash", "country", "positions", "education")
                .join(view.versions(warehouse, null).drop("snapshot_month"), new String[] {"person_id", "profile_hash"}, "inner");
    }

    private CountedCohorts count(OwnershipView view, Dataset<Row> contents, LocalDate asOf, RunContext context) {
        RulebookHandle rulebook = Rulebooks.open(context, view);
        // One expression: taken apart into two, the function would run twice a row.
        Dataset<Row> exits = contents.selectExpr("person_id", "profile_hash", AsOfView.OBSERVED_UNTIL,
                "inline(whither." + rulebook.fingerprint() + ".careers(country, positions, education).exits)").where(AsOfExits.holds());
        return new CountedCohorts(set(context), asOf, exits, context.settings().careers().freshAfter(), null);
    }

    private CohortSet set(RunContext context) {
        CohortSet set = CohortSets.of(context.settings(), Rulebooks.open(context).rulebook(), List.of(cohort));
        return new CohortSet(set.definitions(), List.of());
    }
}
