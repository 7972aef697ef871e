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
import io.whither.tables.CoreTables;
import io.whither.tables.MartTables;
import io.whither.tables.RestrictedTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The published numbers of a cohort, traced to its members; compared ones to those of both. */
final class CohortTrace {

    private static final String GRAY = "gray_employer_vs_";
    private static final List<String> COLUMNS = List.of("person_id", "exit_no", "exit_month", "certainty", "origin_company_id", "origin_title", "origin_level", "destination_kind",
            "destination_company_id", "destination_level", "gap_months", "observed_until", "profile_hash");

    private final String cohort;
    private final Dataset<Row> members;
    private final Derivations derivations;

    private CohortTrace(String cohort, Dataset<Row> members, Derivations derivations) {
        this.cohort = cohort;
        this.members = members;
        this.derivations = derivations;
    }

    /** The members as they were published, certain and possible, with their exits. */
    static CohortTrace open(String cohort, LocalDate asOf, Warehouse warehouse, CompanyFacts facts) {
        Dataset<Row> published = warehouse.read(RestrictedTables.COHORT_MEMBERS).where(col("cohort_id").equalTo(cohort).and(col("as_of").equalTo(lit(asOf))))
                .select("cohort_id", "person_id", "profile_hash", "exit_no", "certainty", "counted", "destination_kind", "observed_until");
        Dataset<Row> members = warehouse.read(CoreTables.TRANSITIONS).drop("destination_kind")
                .join(broadcast(published), new String[] {"person_id", "profile_hash", "exit_no"}, "inner");
        CohortCounts all = CohortCounting.of(members, List.of(cohort), false).get(cohort);
        return new CohortTrace(cohort, members, new Derivations(all, facts));
    }

    Trace of(PublishedCell cell) {
        Derivation derivation = derivation(cell);
        return new Trace(List.copyOf(derivation.counts().keySet()), people(List.copyOf(derivation.counts().values())), COLUMNS, sums -> value(derivation, sums));
    }

    /** @throws io.whither.jobs.run.RunFailedException when the number is none of people */
    Derivation derivation(PublishedCell cell) {
        return derivations.of(cell.name().table(), cell.name().measure(), cell.key(), cell.beside()).orElseThrow(cell::noPeople);
    }

    /** Who adds something to one of the numbers. */
    Dataset<Row> people(List<PeopleCount> numbers) {
        return Trace.adding(CohortCounting.each(members, numbers));
    }

    private double value(Derivation derivation, long[] sums) {
        int at = 0;
        for (PeopleCount count : derivation.counts().values()) {
            if (count.of(derivations.all()) != sums[at++]) {
                return Double.NaN;
            }
        }
        return derivation.value().getAsDouble();
    }

    /** Whether the number is made of two cohorts. @return id of the other one */
    static Optional<String> against(PublishedCell cell) {
        String test = cell.key().getOrDefault("test", "");
        return cell.name().table().equals(MartTables.COHORT_COMPARISONS) ? Optional.of(cell.key().get("against_id"))
                : test.startsWith(GRAY) ? Optional.of(test.substring(GRAY.length())) : Optional.empty();
    }

    /** The people of both cohorts, or of the one whose number is asked for. */
    Trace of(PublishedCell cell, CohortTrace against) {
        String measure = cell.name().measure();
        boolean test = cell.name().table().equals(MartTables.COHORT_TESTS);
        Derivation mine = test ? derivations.grayTest(measure, against.derivations) : compared(cell);
        Derivation theirs = test ? against.derivations.grayTest(measure, derivations) : against.compared(cell);
        Sides sides = new Sides();
        boolean both = test || measure.equals("difference");
        if (both || measure.equals("value")) {
            sides.add(this, mine);
        }
        if (both || measure.equals("against_value")) {
            sides.add(against, theirs);
        }
        DoubleSupplier value = test ? mine.value() : both ? () -> mine.value().getAsDouble() - theirs.value().getAsDouble() : sides.value;
        if (sides.people == null) {
            throw cell.noPeople();
        }
        return sides.trace(value);
    }

    private Derivation compared(PublishedCell cell) {
        return derivations.compared(cell.key().get("measure")).orElseThrow(cell::noPeople);
    }

    /** Numbers of several cohorts side by side. */
    private static final class Sides {

        private final Map<String, Long> expected = new LinkedHashMap<>();
        private Dataset<Row> people;
        private DoubleSupplier value;

        void add(CohortTrace cohort, Derivation derivation) {
            List<PeopleCount> numbers = new ArrayList<>();
            expected.forEach((name, sum) -> numbers.add(counts -> 0));
            numbers.addAll(derivation.counts().values());
            derivation.counts().forEach((name, count) -> expected.put(cohort.cohort + " " + name, count.of(cohort.derivations.all())));
            Dataset<Row> own = cohort.people(numbers);
            people = people == null ? own : people.unionByName(own);
            value = derivation.value();
        }

        Trace trace(DoubleSupplier published) {
            List<Long> sums = List.copyOf(expected.values());
            return new Trace(List.copyOf(expected.keySet()), people, Stream.concat(Stream.of("cohort_id"), COLUMNS.stream()).toList(),
                    found -> Arrays.stream(found).boxed().toList().equals(sums) ? published.getAsDouble() : Double.NaN);
        }
    }
}
