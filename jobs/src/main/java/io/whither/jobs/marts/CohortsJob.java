package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.cohorts.AccountingIdentity;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.CohortSet;
import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.asof.AsOfExits;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Publication;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.jobs.spark.RulebookHandle;
import io.whither.jobs.spark.Rulebooks;
import io.whither.marts.CohortCounts;
import io.whither.marts.CohortIdentities;
import io.whither.marts.CohortMarts;
import io.whither.tables.CoreTables;
import io.whither.tables.MartTables;
import io.whither.tables.RestrictedTables;
import io.whither.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    public void check(RunContext context) {
        CohortSets.of(context.settings(), Rulebooks.open(context.spark(), context.settings()).rulebook());
    }

    @Override
    public List<String> plan(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(CoreTables.TRANSITIONS)) {
            return List.of();
        }
        CohortSet set = CohortSets.of(context.settings(), Rulebooks.open(context.spark(), context.settings()).rulebook());
        String asOf = AsOfDate.of(context.settings(), warehouse).toString();
        return set.definitions().stream().map(cohort -> cohort.id() + " as of " + asOf).toList();
    }

    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        warehouse.create();
        RulebookHandle rulebook = Rulebooks.open(context.spark(), context.settings());
        context.log().rulebook(rulebook.fingerprint());
        CohortSet set = CohortSets.of(context.settings(), rulebook.rulebook());
        LocalDate asOf = AsOfDate.of(context.settings(), warehouse);
        Dataset<Row> exits = AsOfExits.of(warehouse, new AsOfView(asOf, context.settings().knownAt())).persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> members = Members.of(exits, set.definitions(), context.settings().careers().freshAfter()).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            return publish(set, asOf, exits, members, rulebook, warehouse, context);
        } finally {
            members.unpersist();
            exits.unpersist();
        }
    }

    private static StepResult publish(CohortSet set, LocalDate asOf, Dataset<Row> exits, Dataset<Row> members, RulebookHandle rulebook, Warehouse warehouse,
            RunContext context) {
        List<String> ids = set.definitions().stream().map(CohortDefinition::id).toList();
        Map<String, CohortCounts> counts = CohortCounting.of(members, ids);
        QualityResults.require(identities(counts, members), warehouse, context.runId(), context.startedAt());
        int minPersons = context.settings().disclosure().minPersons();
        CohortMarts marts = CohortMarts.of(counts.values(), set.comparisons(), set.nested(), new KnownCompanies(rulebook.rulebook().companies()), asOf, minPersons);
        String runId = context.runId();
        String date = "as_of = DATE'" + asOf + "'";
        String cohorts = date + " AND cohort_id IN (" + ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ")) + ")";
        Publication publication = new Publication(warehouse);
        marts.rows().forEach((table, rows) -> publication.with(table, MartRows.of(context.spark(), table, rows, runId), cohorts));
        publication.with(RestrictedTables.COHORT_MEMBERS, members.withColumn("as_of", lit(asOf)).withColumn("run_id", lit(runId)), cohorts);
        publication.with(MartTables.COMPANY_FLOWS, CompanyFlows.of(exits, asOf, minPersons, runId), date);
        publication.with(MartTables.COMPANY_WORKFORCE,
                CompanyWorkforce.of(warehouse, new AsOfView(asOf, context.settings().knownAt()), minPersons, runId), date);
        List<Publication.Published> published = publication.publish(runId, context.startedAt());
        new Answer(marts, asOf).tables(ids).forEach(context.log()::answer);
        return result(counts, published, asOf);
    }

    private static List<AccountingIdentity> identities(Map<String, CohortCounts> counts, Dataset<Row> members) {
        Map<String, Long> counted = members.where(col("counted")).groupBy("cohort_id").count().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
        List<AccountingIdentity> identities = new ArrayList<>();
        counts.forEach((id, cohort) -> identities.addAll(CohortIdentities.of(cohort, counted.getOrDefault(id, 0L))));
        return identities;
    }

    private static StepResult result(Map<String, CohortCounts> counts, List<Publication.Published> published, LocalDate asOf) {
        long leavers = counts.values().stream().mapToLong(CohortCounts::leavers).sum();
        long rows = published.stream().mapToLong(part -> part.content().rows()).sum();
        List<Table> unchanged = published.stream().filter(part -> !part.isChanged()).map(Publication.Published::table).toList();
        String note = unchanged.isEmpty() ? "as of " + asOf + ": " + published.size() + " tables published"
                : "as of " + asOf + ": " + (published.size() - unchanged.size()) + " tables published, " + unchanged.size() + " say the same as before and were not written";
        return StepResult.of(leavers, rows, published.stream().mapToLong(part -> part.commit().files()).sum(),
                published.stream().mapToLong(part -> part.commit().bytes()).sum()).withNotes(List.of(note));
    }
}
