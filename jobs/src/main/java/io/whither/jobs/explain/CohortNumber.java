package io.whither.jobs.explain;

import io.whither.marts.Derivation;
import io.whither.marts.PeopleCount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A published number of a cohort, or of two, and what it is made of.
 *
 * @param sides the cohorts whose people are behind it, with what of them counts
 * @param compared whether it stands in a comparison, where the cohorts must be told apart
 * @param value the number again, of the counts of the whole cohorts; NaN where they allow none
 */
record CohortNumber(List<Side> sides, boolean compared, DoubleSupplier value) {

    /** What of one cohort counts. */
    record Side(CohortTrace cohort, Derivation derivation) {

        List<PeopleCount> counts() {
            return List.copyOf(derivation.counts().values());
        }

        private Stream<String> names(boolean compared) {
            return derivation.counts().keySet().stream().map(name -> compared ? cohort.id() + " " + name : name);
        }
    }

    /** The number that people give. @param sums what they add up to, side by side; @return NaN where that is not what the cohorts count */
    double again(long[] sums) {
        int at = 0;
        for (Side side : sides) {
            for (PeopleCount count : side.counts()) {
                if (count.of(side.cohort.all()) != sums[at++]) {
                    return Double.NaN;
                }
            }
        }
        return value.getAsDouble();
    }

    Trace trace() {
        List<String> columns = compared ? Stream.concat(Stream.of("cohort_id"), CohortTrace.COLUMNS.stream()).toList() : CohortTrace.COLUMNS;
        return new Trace(sides.stream().flatMap(side -> side.names(compared)).toList(), people(), columns, this::again);
    }

    private Dataset<Row> people() {
        List<PeopleCount> others = new ArrayList<>();
        Dataset<Row> people = null;
        for (Side side : sides) {
            List<PeopleCount> numbers = new ArrayList<>(others);
            numbers.addAll(side.counts());
            Dataset<Row> own = side.cohort.people(numbers);
            people = people == null ? own : people.unionByName(own);
            side.counts().forEach(count -> others.add(none -> 0));
        }
        return people;
    }
}
