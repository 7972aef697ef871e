package io.whither.jobs.marts;

import io.whither.cohorts.AccountingIdentity;
import io.whither.cohorts.CohortSet;
import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.asof.AsOfExits;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.Publication;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.jobs.spark.RulebookHandle;
import io.whither.jobs.spark.Rulebooks;
import io.whither.marts.CohortIdentities;
import io.whither.marts.CohortMarts;
import io.whither.marts.CohortScope;
import io.whither.settings.PopulationTargetsReader;
import io.whither.tables.CoreTables;
import io.whither.tables.MartTables;
import io.whither.weighting.PopulationTargets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Publishes the cohorts of an as-of: members, all tables made of their counts, and the flows and workforce of companies. */
public final class CohortsJob implements Step {

    @Override
    public String name() {
        return "cohorts";
    }

    @Override
    public void prepare(RunContext context) {
        context.prepareRulebook();
    }

    @Override
    public void check(RunContext context) {
        PopulationTargetsReader.read(context.settings().weights());
        CohortSets.of(context.settings(), Rulebooks.open(context).rulebook());
    }

    @Override
    public List<String> plan(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(CoreTables.TRANSITIONS)) {
            return List.of();
        }
        CohortSet set = CohortSets.of(context.settings(), Rulebooks.open(context).rulebook());
        String asOf = AsOfDate.of(context.settings(), warehouse).toString();
        return set.definitions().stream().map(cohort -> cohort.id() + " as of " + asOf).toList();
    }

    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(CoreTables.TRANSITIONS)) {
            throw new RunFailedException(context.settings().warehouse(), "holds no career yet", "run whither run, or whither ingest and whither resolve, first");
        }
        context.log().writes();
        RulebookHandle rulebook = Rulebooks.open(context);
        context.log().rulebook(rulebook.fingerprint());
        CohortSet set = CohortSets.of(context.settings(), rulebook.rulebook());
        PopulationTargets targets = PopulationTargetsReader.read(context.settings().weights());
        LocalDate asOf = AsOfDate.of(context.settings(), warehouse);
        Dataset<Row> exits = AsOfExits.of(warehouse, new AsOfView(asOf, context.settings().knownAt())).persist(StorageLevel.MEMORY_AND_DISK());
        try (CountedCohorts counted = new CountedCohorts(set, asOf, exits, context.settings().careers().freshAfter(), targets)) {
            CohortMarts marts = checked(counted, exits, rulebook, warehouse, context);
            return publish(counted, marts, set, exits, rulebook, warehouse, context);
        } finally {
            exits.unpersist();
        }
    }

    /** The tables, once counts and tables add up. Tables are made only of counts that do. */
    private static CohortMarts checked(CountedCohorts counted, Dataset<Row> exits, RulebookHandle rulebook, Warehouse warehouse, RunContext context) {
        List<AccountingIdentity> identities = new ArrayList<>(counted.identities());
        identities.addAll(ExitIdentities.of(exits));
        CohortMarts marts = null;
        if (identities.stream().allMatch(AccountingIdentity::holds)) {
            marts = counted.marts(rulebook.rulebook().companies(), context.settings().disclosure().minPersons());
            identities.addAll(CohortIdentities.pairedMargins(marts));
        }
        QualityResults.require(identities, warehouse, context.runId(), context.startedAt());
        return marts;
    }

    private static StepResult publish(CountedCohorts counted, CohortMarts marts, CohortSet set, Dataset<Row> exits, RulebookHandle rulebook, Warehouse warehouse,
            RunContext context) {
        int minPersons = context.settings().disclosure().minPersons();
        AsOfView view = new AsOfView(counted.asOf(), context.settings().knownAt());
        Publication publication = CohortPublication.of(counted, marts, warehouse, context.runId());
        List<CohortScope> scopes = set.definitions().stream().map(cohort -> CohortScope.of(cohort, marts.shown().get(cohort.id()))).toList();
        publication.with(MartTables.COMPANY_FLOWS, CompanyFlows.of(exits, scopes, counted.asOf(), minPersons, context.runId()), counted.datePredicate());
        publication.with(MartTables.COMPANY_WORKFORCE, CompanyWorkforce.of(warehouse, view, scopes, minPersons, context.runId()), counted.datePredicate());
        List<Publication.Published> published = new ArrayList<>();
        InParallel.forEach(List.<Runnable>of(() -> published.addAll(publication.publish(context.runId(), context.startedAt())),
                () -> new ReferenceTables(warehouse).record(rulebook, set, context.startedAt())), Runnable::run);
        new Answer(marts, counted.asOf()).tables(counted.ids()).forEach(context.log()::answer);
        return CohortPublication.result(counted, published);
    }
}
