package io.whither.jobs.report;

import io.whither.disclosure.CellStatus;
import io.whither.report.Measure;
import org.apache.spark.sql.Row;

/** A row of a published table, column by column. */
final class MartReading {

    private final Row row;

    MartReading(Row row) {
        this.row = row;
    }

    String text(String column) {
        return row.getAs(column);
    }

    int number(String column) {
        return row.<Integer>getAs(column);
    }

    Boolean flag(String column) {
        return row.getAs(column);
    }

    boolean isWithheld(String statusColumn) {
        return status(statusColumn) == CellStatus.WITHHELD;
    }

    /** A measure without bounds. */
    Measure measure(String column) {
        return measure(column, column + "_status");
    }

    /** A measure that shares the status of another one. */
    Measure measure(String column, String statusColumn) {
        CellStatus status = status(statusColumn);
        Object value = row.getAs(column);
        return value == null ? absent(status) : Measure.of(((Number) value).doubleValue());
    }

    /** A measure with the columns of its bounds. */
    Measure measure(String column, String low, String high) {
        return bounded(measure(column), low, high);
    }

    Measure bounded(Measure measure, String low, String high) {
        boolean hasBounds = measure.isShown() && row.getAs(low) != null && row.getAs(high) != null;
        return hasBounds ? Measure.of(measure.value(), row.<Number>getAs(low).doubleValue(), row.<Number>getAs(high).doubleValue()) : measure;
    }

    /** A published measure may be null where there is nothing to say, such as the rank of the long tail. */
    private static Measure absent(CellStatus status) {
        return Measure.without(status.isPublished() ? CellStatus.NO_DATA : status);
    }

    private CellStatus status(String column) {
        return CellStatus.of(row.<Integer>getAs(column));
    }
}
