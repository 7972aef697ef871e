package io.whither.time;

/**
 * A date as precise as it was written: the months it may lie in, both ends included.
 * {@code 2022} is January to December 2022, {@code 2022-03} one month; a missing date has no bounds.
 *
 * @param earliest first possible month, a number of {@link Months}; {@link Months#NONE} when missing
 * @param latest last possible month; {@link Months#NONE} when missing
 */
public record PartialDate(int earliest, int latest, Precision precision) {

    public static final PartialDate MISSING = new PartialDate(Months.NONE, Months.NONE, Precision.MISSING);

    public PartialDate {
        if (earliest > latest) {
            throw new IllegalArgumentException("earliest " + Months.text(earliest) + " after latest " + Months.text(latest));
        }
        if ((earliest == Months.NONE || latest == Months.NONE) != (precision == Precision.MISSING)) {
            throw new IllegalArgumentException("bounds and precision disagree: " + precision);
        }
    }

    public static PartialDate year(int year) {
        return new PartialDate(Months.of(year, 1), Months.of(year, 12), Precision.YEAR);
    }

    public static PartialDate month(int year, int month) {
        int at = Months.of(year, month);
        return new PartialDate(at, at, Precision.MONTH);
    }

    public static PartialDate day(int year, int month) {
        int at = Months.of(year, month);
        return new PartialDate(at, at, Precision.DAY);
    }

    public boolean isMissing() {
        return precision == Precision.MISSING;
    }
}
