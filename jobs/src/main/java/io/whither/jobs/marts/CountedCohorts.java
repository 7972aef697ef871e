package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;

import io.whither.cohorts.AccountingIdentity;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.CohortSet;
import io.whither.employers.CompanyIndex;
import io.whither.jobs.counting.CohortCounting;
import io.whither.jobs.counting.KnownCompanies;
import io.whither.marts.CohortCounts;
import io.whither.marts.CohortIdentities;
import io.whither.marts.CohortMarts;
import io.whither.weighting.PopulationTargets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Cohorts at a date: their members, kept while it is open, and their counts. Writes nothing. */
final class CountedCohorts implements AutoCloseable {

    private final CohortSet set;
    private final LocalDate asOf;
    private final PopulationTargets targets;
    private final Dataset<Row> members;
    private final Map<String, CohortCounts> counts;

    /**
     * @param exits of the as-of view, at least those that the cohorts may want
     * @param freshAfter months after the exit from which silence means something
     * @param targets what leavers are weighted to; null for none
     */
    CountedCohorts(CohortSet set, LocalDate asOf, Dataset<Row> exits, int freshAfter, PopulationTargets targets) {
        this.set = set;
        this.asOf = asOf;
        this.targets = targets;
        this.members = Members.of(exits, set.definitions(), freshAfter).persist(StorageLevel.MEMORY_AND_DISK());
        this.counts = CohortCounting.of(members, ids(), targets != null);
    }

    List<String> ids() {
        return set.definitions().stream().map(CohortDefinition::id).toList();
    }

    LocalDate asOf() {
        return asOf;
    }

    /** One row a cohort and person. */
    Dataset<Row> members() {
        return members;
    }

    Map<String, CohortCounts> counts() {
        return counts;
    }

    long leavers() {
        return counts.values().stream().mapToLong(CohortCounts::leavers).sum();
    }

    /** What must add up before the tables are made. */
    List<AccountingIdentity> identities() {
        Map<String, Long> counted = members.where(col("counted")).groupBy("cohort_id").count().collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
        List<AccountingIdentity> identities = new ArrayList<>();
        counts.forEach((id, cohort) -> identities.addAll(CohortIdentities.of(cohort, counted.getOrDefault(id, 0L))));
        return identities;
    }

    /** The published tables, cells that may not be seen withheld. */
    CohortMarts marts(CompanyIndex companies, int minPersons) {
        return CohortMarts.of(counts.values(), set.comparisons(), set.nesting(), new KnownCompanies(companies), asOf, minPersons, targets);
    }

    /** The rows of these cohorts and this date in a published table. */
    String predicate() {
        return datePredicate() + " AND cohort_id IN (" + ids().stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ")) + ")";
    }

    /** The rows of this date. */
    String datePredicate() {
        return "as_of = DATE'" + asOf + "'";
    }

    @Override
    public void close() {
        members.unpersist();
    }
}
