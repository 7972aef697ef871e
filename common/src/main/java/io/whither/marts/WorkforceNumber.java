package io.whither.marts;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Numbers of {@code company_workforce} that add up over stays; the names are for people. */
public enum WorkforceNumber {
    HEADCOUNT(now(WorkforceCounts::headcount)), HIRES(now(WorkforceCounts::hires)), EXITS(now(WorkforceCounts::exits)),
    INTERNAL_MOVES(now(WorkforceCounts::internalMoves)), PROMOTIONS(now(WorkforceCounts::promotions)),
    STAYED(now(WorkforceCounts::stayed)),
    HEADCOUNT_12_MONTHS_AGO((counts, month) -> counts.apply(month - WorkforceMart.YEAR).headcount()),
    EXITS_IN_12_MONTHS(year(WorkforceCounts::exits)),
    /** One for each of the last twelve months in which a person was there. */
    MONTHS_OF_HEADCOUNT(year(WorkforceCounts::headcount));

    private final OfMonths number;

    WorkforceNumber(OfMonths number) {
        this.number = number;
    }

    private interface OfMonths {
        long of(IntFunction<WorkforceCounts> counts, int month);
    }

    private static OfMonths now(ToLongFunction<WorkforceCounts> number) {
        return (counts, month) -> number.applyAsLong(counts.apply(month));
    }

    private static OfMonths year(ToLongFunction<WorkforceCounts> number) {
        return (counts, month) -> IntStream.rangeClosed(month - WorkforceMart.YEAR + 1, month).mapToLong(at -> number.applyAsLong(counts.apply(at))).sum();
    }

    /** @param counts of every month, see {@link WorkforceCounts#NONE} */
    public long of(IntFunction<WorkforceCounts> counts, int month) {
        return number.of(counts, month);
    }

    /** What a column derives from. @return nothing for a column that is none of these */
    public static List<WorkforceNumber> of(String measure) {
        return switch (measure) {
            case "headcount" -> List.of(HEADCOUNT);
            case "hires" -> List.of(HIRES);
            case "exits" -> List.of(EXITS);
            case "internal_moves" -> List.of(INTERNAL_MOVES);
            case "promotions" -> List.of(PROMOTIONS);
            case "retention_12m" -> List.of(STAYED, HEADCOUNT_12_MONTHS_AGO);
            case "attrition_rate" -> List.of(EXITS_IN_12_MONTHS, MONTHS_OF_HEADCOUNT);
            default -> List.of();
        };
    }

    /** The column again. @param sums of its numbers, in their order */
    public static double value(String measure, long... sums) {
        return switch (measure) {
            case "retention_12m" -> (double) sums[0] / sums[1];
            case "attrition_rate" -> sums[0] / (sums[1] / (double) WorkforceMart.YEAR);
            default -> sums[0];
        };
    }
}
