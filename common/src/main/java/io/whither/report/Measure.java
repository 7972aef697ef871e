package io.whither.report;

import io.whither.disclosure.CellStatus;
import java.util.Objects;

/**
 * A published number as it stands in a mart.
 *
 * @param value null unless the status is published
 * @param low lower bound of the 95 % interval; null where there is none
 * @param high upper bound of the 95 % interval; null where there is none
 */
public record Measure(Double value, Double low, Double high, CellStatus status) {

    public Measure {
        Objects.requireNonNull(status, "status");
        if (status.isPublished() != (value != null)) {
            throw new IllegalArgumentException("value " + value + " under status " + status + ": a value stands exactly where it is published");
        }
        if (low == null != (high == null) || value == null && low != null) {
            throw new IllegalArgumentException("bounds " + low + " and " + high + ": both or none, and none without a value");
        }
    }

    public static Measure of(double value) {
        return new Measure(value, null, null, CellStatus.PUBLISHED);
    }

    public static Measure of(double value, double low, double high) {
        return new Measure(value, low, high, CellStatus.PUBLISHED);
    }

    /** A number that is not shown, and why. */
    public static Measure without(CellStatus status) {
        return new Measure(null, null, null, status);
    }

    public boolean isShown() {
        return value != null;
    }

    public boolean hasBounds() {
        return low != null;
    }
}
