package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.jobs.counting.CohortCounting;
import io.whither.jobs.delta.Warehouse;
import io.whither.marts.CohortCounts;
import io.whither.marts.CompanyFacts;
import io.whither.marts.Derivation;
import io.whither.marts.Derivations;
import io.whither.marts.PeopleCount;
import io.whither.statistics.Interval;
import io.whither.tables.CoreTables;
import io.whither.tables.MartTables;
import io.whither.tables.RestrictedTables;
import io.whither.weighting.PopulationTargets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The people of a cohort, and what each adds to its published numbers. */
final class CohortTrace {

    static final List<String> COLUMNS = List.of("person_id", "exit_no", "exit_month", "certainty", "origin_company_id", "origin_title", "origin_level", "destination_kind",
            "destination_company_id", "destination_level", "gap_months", "observed_until", "profile_hash");

    private final String id;
    private final Dataset<Row> members;
    private final Derivations derivations;
    private final boolean weighted;

    private CohortTrace(String id, Dataset<Row> members, Derivations derivations, boolean weighted) {
        this.id = id;
        this.members = members;
        this.derivations = derivations;
        this.weighted = weighted;
    }

    /**
     * The members as they were published, certain and possible, with their exits.
     *
     * @param minPersons and
     * @param targets as they were when the cohort was published; targets are null where nothing was weighted
     */
    static CohortTrace open(String cohort, LocalDate asOf, Warehouse warehouse, CompanyFacts facts, int minPersons, PopulationTargets targets) {
        Dataset<Row> published = warehouse.read(RestrictedTables.COHORT_MEMBERS).where(col("cohort_id").equalTo(cohort).and(col("as_of").equalTo(lit(asOf))))
                .select("cohort_id", "person_id", "profile_hash", "exit_no", "certainty", "counted", "destination_kind", "observed_until");
        Dataset<Row> members = warehouse.read(CoreTables.TRANSITIONS).drop("destination_kind")
                .join(broadcast(published), new String[] {"person_id", "profile_hash", "exit_no"}, "inner");
        CohortCounts all = CohortCounting.of(members, List.of(cohort), targets != null).get(cohort);
        return new CohortTrace(cohort, members, new Derivations(all, facts, minPersons, targets), targets != null);
    }

    String id() {
        return id;
    }

    /** The counts of the whole cohort. */
    CohortCounts all() {
        return derivations.all();
    }

    /** Who adds something to one of the numbers. */
    Dataset<Row> people(List<PeopleCount> numbers) {
        return Trace.adding(CohortCounting.each(members, numbers, weighted));
    }

    /** @throws io.whither.jobs.run.RunFailedException when the number is none of people */
    CohortNumber number(PublishedCell cell) {
        Derivation derivation = derivations.of(cell.name().table(), cell.name().measure(), cell.key(), cell.beside()).orElseThrow(cell::noPeople);
        return new CohortNumber(List.of(side(derivation)), false, derivation::value);
    }

    /** Of both cohorts, or of the one whose number it is. @throws io.whither.jobs.run.RunFailedException when the number is none of people */
    CohortNumber number(PublishedCell cell, CohortTrace against) {
        String measure = cell.name().measure();
        if (cell.name().table().equals(MartTables.COHORT_TESTS)) {
            Derivation mine = derivations.grayTest(measure, against.derivations);
            return new CohortNumber(List.of(side(mine), against.side(against.derivations.grayTest(measure, derivations))), true, mine::value);
        }
        String compared = cell.key().get("measure");
        CohortNumber.Side mine = side(derivations.compared(compared).orElseThrow(cell::noPeople));
        CohortNumber.Side theirs = against.side(against.derivations.compared(compared).orElseThrow(cell::noPeople));
        Supplier<Interval> difference = () -> derivations.minus(compared, against.derivations);
        return switch (measure) {
            case "value" -> new CohortNumber(List.of(mine), true, mine.derivation()::value);
            case "against_value" -> new CohortNumber(List.of(theirs), true, theirs.derivation()::value);
            case "difference" -> new CohortNumber(List.of(mine, theirs), true, () -> difference.get().estimate());
            case "ci_low" -> new CohortNumber(List.of(mine, theirs), true, () -> difference.get().low());
            case "ci_high" -> new CohortNumber(List.of(mine, theirs), true, () -> difference.get().high());
            default -> throw cell.noPeople();
        };
    }

    private CohortNumber.Side side(Derivation derivation) {
        return new CohortNumber.Side(this, derivation);
    }
}
