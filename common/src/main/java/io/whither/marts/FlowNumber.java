package io.whither.marts;

import java.util.List;
import java.util.function.ToLongFunction;

/** Numbers of {@code company_flows} that add up over exits; the names are for people. */
public enum FlowNumber {
    MOVES(FlowCounts::moves), EE(FlowCounts::ee), AQ(FlowCounts::aq), NE(FlowCounts::ne),
    /** Exits whose level is known on both sides. */
    PAIRED(counts -> counts.changes().size()),
    LEVELS_GAINED(counts -> counts.changes().counts().entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum());

    private final ToLongFunction<FlowCounts> number;

    FlowNumber(ToLongFunction<FlowCounts> number) {
        this.number = number;
    }

    public long of(FlowCounts counts) {
        return number.applyAsLong(counts);
    }

    /** What a column derives from. @return nothing for a column that is none of these */
    public static List<FlowNumber> of(String measure) {
        return switch (measure) {
            case "moves" -> List.of(MOVES);
            case "ee" -> List.of(EE);
            case "aq" -> List.of(AQ);
            case "ne" -> List.of(NE);
            case "mean_seniority_change" -> List.of(PAIRED, LEVELS_GAINED);
            default -> List.of();
        };
    }

    /** The column again. @param sums of its numbers, in their order */
    public static double value(long... sums) {
        return sums.length == 1 ? sums[0] : (double) sums[1] / sums[0];
    }
}
