package io.whither.marts;

import io.whither.disclosure.CellStatus;
import io.whither.statistics.Interval;
import io.whither.tables.Column;
import io.whither.tables.ColumnKind;
import io.whither.tables.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of a published table, by the names of its declaration. A measure that is not published is null. */
public final class MartRow {

    private final Table table;
    private final Map<String, Object> values = new HashMap<>();

    private MartRow(Table table) {
        this.table = table;
    }

    static MartRow of(Table table) {
        return new MartRow(table);
    }

    MartRow fact(String column, Object value) {
        declared(column, ColumnKind.FACT);
        values.put(column, value);
        return this;
    }

    /** A measure without bounds. */
    MartRow measure(String column, CellStatus status, Number value) {
        Column declared = declared(column, ColumnKind.MEASURE);
        if (declared.hasStatus()) {
            values.put(column + "_status", status.code());
        }
        values.put(column, status.isPublished() ? value : null);
        return this;
    }

    /** A measure and the two columns of its bounds; bounds that the data do not allow are null. */
    MartRow measure(String column, CellStatus status, Interval interval, String low, String high) {
        measure(column, status, interval == null ? null : interval.estimate());
        measure(low, status, interval == null || !interval.hasBounds() ? null : interval.low());
        return measure(high, status, interval == null || !interval.hasBounds() ? null : interval.high());
    }

    /** A share with the bounds {@code ci_low} and {@code ci_high}. */
    MartRow share(String column, CellStatus status, Interval interval) {
        return measure(column, status, interval, "ci_low", "ci_high");
    }

    /** A measure with the bounds {@code <column>_low} and {@code <column>_high}. */
    MartRow headline(String column, CellStatus status, Interval interval) {
        return measure(column, status, interval, column + "_low", column + "_high");
    }

    private Column declared(String name, ColumnKind kind) {
        return table.column(name).filter(column -> column.kind() == kind)
                .orElseThrow(() -> new IllegalArgumentException(table.qualifiedName() + " declares no " + kind + " " + name));
    }

    public Table table() {
        return table;
    }

    /** The value of a column; null where there is none. */
    public Object value(String column) {
        return values.get(column);
    }

    /** Whether the measure of that name is shown. */
    public boolean isPublished(String measure) {
        return Integer.valueOf(CellStatus.PUBLISHED.code()).equals(values.get(measure + "_status"));
    }

    /**
     * The values in the order of the table's columns: texts, {@code Integer}, {@code Long}, {@code Double}, {@code Boolean}, {@code LocalDate}.
     *
     * @throws IllegalStateException when a column was forgotten
     */
    public List<Object> values(String runId) {
        List<Object> ordered = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.kind() == ColumnKind.PROVENANCE) {
                ordered.add(runId);
            } else if (values.containsKey(column.name())) {
                ordered.add(values.get(column.name()));
            } else {
                throw new IllegalStateException(table.qualifiedName() + ": no value for " + column.name());
            }
        }
        return ordered;
    }

    @Override
    public String toString() {
        return table.name() + new java.util.TreeMap<>(values);
    }
}
