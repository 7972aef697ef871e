package io.whither.employers;

/**
 * A time during which one company owned another.
 *
 * @param from month of closing, inclusive; {@link Integer#MIN_VALUE} since ever
 * @param to last month, inclusive; {@link Integer#MAX_VALUE} until today
 * @param kind {@code acquisition}, {@code unit}, {@code joint-venture}, {@code merger}
 * @param source where the fact is from
 * @param file path below conf/
 * @param line in that file
 */
public record OwnershipPeriod(String child, String parent, int from, int to, String kind, String source, String file, int line) {

    boolean holdsAt(int month) {
        return month >= from && month <= to;
    }

    boolean overlaps(OwnershipPeriod other) {
        return from <= other.to && other.from <= to;
    }
}
