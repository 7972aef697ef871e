package io.whither.sample;

import io.whither.careers.CareerResolver;
import io.whither.careers.CareerRules;
import io.whither.careers.Currency;
import io.whither.careers.Position;
import io.whither.careers.Transition;
import io.whither.employers.EmployerMatch;
import io.whither.employers.PositionKind;
import io.whither.time.Months;
import io.whither.time.PartialDate;
import io.whither.time.Precision;
import io.whither.titles.TitleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The bias of coarse dates: the share of exits that are job-to-job moves (a gap of at most three months), of the same simulated
 * careers written to the month, the quarter or the year.
 *
 * @param point share by the point values, 0 to 1; also the largest possible, since points leave the smallest gap that the intervals allow
 * @param least share of the exits that are job-to-job moves whatever the dates are within their intervals
 * @param naive share when every date is taken for the first month of its period, as a reader without intervals would
 */
record TimeAggregation(double point, double least, double naive) {

    private static final int ADJACENT_QUARTER = 3;

    /** @param months of a period: 1, 3 or 12 */
    static TimeAggregation of(int months, long seed, int people) {
        CareerResolver resolver = new CareerResolver(CareerRules.DEFAULTS, (company, month) -> company);
        CareerSimulator simulator = new CareerSimulator(seed, Noise.NONE);
        int exits = 0;
        int point = 0;
        int certain = 0;
        int naiveExits = 0;
        int naive = 0;
        for (long number = 0; number < people; number++) {
            SamplePerson person = simulator.person(number);
            for (Transition exit : resolver.resolve(positions(person, months, false), null).transitions()) {
                exits++;
                point += isJobToJob(exit.gapMonths()) ? 1 : 0;
                certain += isJobToJob(exit.gapMax()) ? 1 : 0;
            }
            for (Transition exit : resolver.resolve(positions(person, months, true), null).transitions()) {
                naiveExits++;
                naive += isJobToJob(exit.gapMonths()) ? 1 : 0;
            }
        }
        return new TimeAggregation((double) point / exits, (double) certain / exits, (double) naive / naiveExits);
    }

    private static boolean isJobToJob(int gap) {
        return gap >= 0 && gap <= ADJACENT_QUARTER;
    }

    private static List<Position> positions(SamplePerson person, int months, boolean padded) {
        List<Position> positions = new ArrayList<>();
        for (SampleJob job : person.jobs()) {
            if (job.kind() != PositionKind.VOLUNTEER) {
                boolean open = job.end() == SampleJob.OPEN;
                EmployerMatch employer = new EmployerMatch(job.kind(), job.employer().group(), job.written(), "alias", 1);
                positions.add(new Position(positions.size(), employer, job.written(), job.title(), TitleReading.UNCLASSIFIED, date(job.start(), months, padded),
                        open ? PartialDate.MISSING : date(job.end(), months, padded), open ? Currency.CURRENT : Currency.PAST, null, List.of()));
            }
        }
        return positions;
    }

    private static PartialDate date(int month, int months, boolean padded) {
        int first = month - Math.floorMod(month, months);
        return padded ? new PartialDate(first, first, Precision.MONTH) : new PartialDate(first, first + months - 1, months == 12 ? Precision.YEAR : Precision.MONTH);
    }

    /** As the simulation planned it. */
    static double truth(long seed, int people) {
        CareerSimulator simulator = new CareerSimulator(seed, Noise.NONE);
        List<SampleExit> exits = LongStream.range(0, people).boxed().flatMap(number -> simulator.person(number).exits().stream()).toList();
        long moves = exits.stream().filter(exit -> exit.next() != null && isJobToJob(Math.max(0, exit.next().start() - exit.month() - 1))).count();
        return (double) moves / exits.size();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f%%, certain %.1f%%, without intervals %.1f%%", 100 * point, 100 * least, 100 * naive);
    }
}
