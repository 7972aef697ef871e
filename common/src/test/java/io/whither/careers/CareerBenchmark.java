package io.whither.careers;

import io.whither.employers.EmployerMatch;
import io.whither.employers.GroupLookup;
import io.whither.employers.PositionKind;
import io.whither.time.Months;
import io.whither.time.PartialDate;
import io.whither.time.Precision;
import io.whither.titles.TitleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Microseconds a career: usual ones, and 500 positions in the shapes that could make the kernel quadratic. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CareerBenchmark {

    private static final int MANY = 500;
    private static final int FIRST = Months.of(1980, 1);

    /** Shape of the career. */
    public enum Shape {
        /** A thousand random careers in turn, 4 or 5 positions each. */
        USUAL,
        /** One job after the other, each elsewhere. */
        IN_A_ROW,
        /** All with one employer and one title, by years. */
        ONE_EMPLOYER_BY_YEARS,
        /** All open at once, each elsewhere. */
        ALL_AT_ONCE,
        /** Half jobs by years, half board seats. */
        JOBS_AND_POSTS,
        /** All with missing starts. */
        NO_STARTS
    }

    @Param
    private Shape shape;

    private final List<List<Position>> careers = new ArrayList<>();
    private final CareerResolver resolver = new CareerResolver(CareerRules.DEFAULTS, new SelfOwned());
    private int next;

    /** Every company on its own. */
    private static final class SelfOwned implements GroupLookup {

        @Override
        public String groupAt(String companyId, int month) {
            return companyId;
        }

        @Override
        public boolean isFixed(String companyId) {
            return true;
        }
    }

    @Setup
    public void draw() {
        if (shape == Shape.USUAL) {
            for (long seed = 0; seed < 1_000; seed++) {
                careers.add(RandomCareers.of(seed));
            }
        } else {
            List<Position> many = new ArrayList<>(MANY);
            for (int i = 0; i < MANY; i++) {
                many.add(position(i));
            }
            careers.add(many);
        }
    }

    private Position position(int i) {
        int start = FIRST + i;
        PartialDate month = month(start);
        PartialDate year = PartialDate.year(Months.year(start));
        return switch (shape) {
            case USUAL -> throw new IllegalStateException();
            case IN_A_ROW -> position(i, "firm" + i, PositionKind.EMPLOYMENT, month, month);
            case ONE_EMPLOYER_BY_YEARS -> position(i, "firm", PositionKind.EMPLOYMENT, year, PartialDate.year(Months.year(start) + i % 7));
            case ALL_AT_ONCE -> position(i, "firm" + i, PositionKind.EMPLOYMENT, month, PartialDate.MISSING);
            case JOBS_AND_POSTS -> i < MANY / 2 ? position(i, "firm" + i, PositionKind.EMPLOYMENT, year, year)
                    : position(i, "firm" + i, PositionKind.BOARD, year, year);
            case NO_STARTS -> position(i, "firm" + i, PositionKind.EMPLOYMENT, PartialDate.MISSING, year);
        };
    }

    private static PartialDate month(int month) {
        return new PartialDate(month, month, Precision.MONTH);
    }

    private static Position position(int number, String firm, PositionKind kind, PartialDate start, PartialDate end) {
        Currency currency = end.isMissing() ? Currency.CURRENT : Currency.PAST;
        return new Position(number, new EmployerMatch(kind, firm, firm, "alias", 1), firm, "Engineer", TitleReading.UNCLASSIFIED, start, end, currency, null, List.of());
    }

    @Benchmark
    public Career resolve() {
        next = next + 1 == careers.size() ? 0 : next + 1;
        return resolver.resolve(careers.get(next), "GB");
    }

    public static void main(String... args) throws RunnerException {
        new Runner(new OptionsBuilder().include(CareerBenchmark.class.getSimpleName()).build()).run();
    }
}
