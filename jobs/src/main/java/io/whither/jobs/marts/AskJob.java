package io.whither.jobs.marts;

import io.whither.cohorts.AccountingIdentity;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.CohortPair;
import io.whither.cohorts.CohortSet;
import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.asof.AsOfExits;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.AnswerTable;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.jobs.spark.RulebookHandle;
import io.whither.jobs.spark.Rulebooks;
import io.whither.marts.CohortMarts;
import io.whither.marts.HeadlineText;
import io.whither.settings.PopulationTargetsReader;
import io.whither.tables.CoreTables;
import io.whither.weighting.PopulationTargets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A question of the moment: a cohort in the words of the command line, answered in print and published only when it has a name. */
public final class AskJob implements Step {

    private static final String UNNAMED = "question";

    private final Map<String, String> words;
    private final String name;

    /**
     * @param words of a definition, as a file of {@code conf/cohorts} has them, lists split at commas
     * @param name under which the answer is published; null to print it alone
     */
    public AskJob(Map<String, String> words, String name) {
        this.words = Map.copyOf(words);
        this.name = name;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public void prepare(RunContext context) {
        context.prepareRulebook();
    }

    @Override
    public void check(RunContext context) {
        PopulationTargetsReader.read(context.settings().weights());
        definition(Rulebooks.open(context));
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of(DefinitionJson.of(definition(Rulebooks.open(context)))
                + (name == null ? ", printed alone" : ", published as " + name));
    }

    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(CoreTables.TRANSITIONS)) {
            throw new RunFailedException(context.settings().warehouse(), "holds no careers", "make them first: whither ingest, then whither resolve");
        }
        RulebookHandle rulebook = Rulebooks.open(context);
        context.log().rulebook(rulebook.fingerprint());
        CohortDefinition question = definition(rulebook);
        refuseDifference(question, context, rulebook);
        LocalDate asOf = AsOfDate.of(context.settings(), warehouse);
        Dataset<Row> exits = AsOfExits.of(warehouse, new AsOfView(asOf, context.settings().knownAt()), ConditionColumns.anyOf(List.of(question)));
        CohortSet set = new CohortSet(List.of(question), List.of());
        PopulationTargets targets = PopulationTargetsReader.read(context.settings().weights());
        try (CountedCohorts counted = new CountedCohorts(set, asOf, exits, context.settings().careers().freshAfter(), targets)) {
            return answer(counted, rulebook, warehouse, context);
        }
    }

    private StepResult answer(CountedCohorts counted, RulebookHandle rulebook, Warehouse warehouse, RunContext context) {
        List<AccountingIdentity> identities = counted.identities();
        if (name == null) {
            QualityResults.refuseBroken(identities);
        } else {
            context.log().writes();
            QualityResults.require(identities, warehouse, context.runId(), context.startedAt());
        }
        CohortMarts marts = counted.marts(rulebook.rulebook().companies(), context.settings().disclosure().minPersons());
        String id = counted.ids().get(0);
        context.log().answer(new AnswerTable("as of " + counted.asOf(), List.of("headline numbers, with 95 % intervals"), List.of(List.of(HeadlineText.of(marts, id)))));
        new Answer(marts, counted.asOf()).details(id).forEach(context.log()::answer);
        return name == null ? StepResult.of(counted.leavers(), 0, 0, 0).withNotes(List.of("nothing was written; --save NAME publishes it"))
                : CohortPublication.result(counted, CohortPublication.of(counted, marts, warehouse, context.runId()).publish(context.runId(), context.startedAt()));
    }

    private CohortDefinition definition(RulebookHandle rulebook) {
        return CohortSets.reader(rulebook.rulebook()).ask(name == null ? UNNAMED : name, words);
    }

    /** Published beside a cohort that it lies in or around, it would give away the difference; together they can be protected. */
    private void refuseDifference(CohortDefinition question, RunContext context, RulebookHandle rulebook) {
        if (name == null) {
            return;
        }
        List<CohortDefinition> published = CohortSets.of(context.settings(), rulebook.rulebook()).definitions();
        CohortSet together = new CohortSet(Stream.concat(published.stream().filter(cohort -> !cohort.id().equals(name)), Stream.of(question)).toList(), List.of());
        List<String> nested = new ArrayList<>();
        for (CohortPair pair : together.nesting().pairs()) {
            if (pair.cohortId().equals(name) || pair.againstId().equals(name)) {
                nested.add(pair.cohortId() + " lies inside " + pair.againstId());
            }
        }
        if (!nested.isEmpty() || published.stream().anyMatch(cohort -> cohort.id().equals(name))) {
            throw new RunFailedException("--save " + name, nested.isEmpty() ? "a configured cohort has that name" : String.join("; ", nested)
                    + ", and the difference of the two would give away small groups",
                    "write it as conf/cohorts/" + name + ".conf and run whither cohorts, which protects them together");
        }
    }
}
