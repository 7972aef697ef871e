package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.lit;

import io.whither.jobs.delta.Publication;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.StepResult;
import io.whither.marts.CohortMarts;
import io.whither.tables.RestrictedTables;
import java.util.List;

/** What is published of cohorts: their tables, and the people behind them in the restricted area. */
final class CohortPublication {

    private CohortPublication() {}

    /** Nothing is written until it is told to publish. */
    static Publication of(CountedCohorts counted, CohortMarts marts, Warehouse warehouse, String runId) {
        Publication publication = new Publication(warehouse);
        marts.rows().forEach((table, rows) -> publication.with(table, MartRows.of(warehouse.spark(), table, rows, runId), counted.predicate()));
        return publication.with(RestrictedTables.COHORT_MEMBERS,
                counted.members().withColumn("as_of", lit(counted.asOf())).withColumn("run_id", lit(runId)), counted.predicate());
    }

    /** Leavers in, rows out, and how many tables say the same as before. */
    static StepResult result(CountedCohorts counted, List<Publication.Published> published) {
        long rows = published.stream().mapToLong(part -> part.content().rows()).sum();
        long unchanged = published.stream().filter(part -> !part.isChanged()).count();
        String note = "as of " + counted.asOf() + ": " + (published.size() - unchanged) + " tables published"
                + (unchanged == 0 ? "" : ", " + unchanged + " say the same as before and were not written");
        return StepResult.of(counted.leavers(), rows, published.stream().mapToLong(part -> part.commit().files()).sum(),
                published.stream().mapToLong(part -> part.commit().bytes()).sum()).withNotes(List.of(note));
    }
}
