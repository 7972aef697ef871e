package io.whither.marts;

import java.util.Comparator;

/**
 * The exits of one month and function from one origin.
 *
 * @param month number of {@link io.whither.time.Months}
 */
public record FlowSlot(int month, String function) implements Comparable<FlowSlot> {

    @Override
    public int compareTo(FlowSlot other) {
        return Comparator.comparingInt(FlowSlot::month).thenComparing(FlowSlot::function).compare(this, other);
    }
}
