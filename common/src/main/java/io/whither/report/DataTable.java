package io.whither.report;

import java.util.List;

/** The numbers behind a chart, as text for a reader and exactly for a machine. */
public record DataTable(String name, List<String> columns, List<List<Value>> rows) {

    public DataTable {
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("table " + name + ": " + row.size() + " values for " + columns.size() + " columns");
            }
        }
    }

    /**
     * A value of a row.
     *
     * @param shown what a reader sees
     * @param exact the value in full; empty where it is not shown
     */
    public record Value(String shown, String exact) {

        static Value text(String text) {
            return new Value(text == null ? "" : text, text == null ? "" : text);
        }

        static Value count(Measure measure) {
            return new Value(Numbers.count(measure), exact(measure));
        }

        static Value decimal(Measure measure) {
            return new Value(Numbers.decimal(measure), exact(measure));
        }

        static Value share(Measure measure) {
            return new Value(Numbers.percent(measure), exact(measure));
        }

        static Value low(Measure measure) {
            return bound(measure.low());
        }

        static Value high(Measure measure) {
            return bound(measure.high());
        }

        private static Value bound(Double bound) {
            return bound == null ? text("") : new Value(Numbers.plain(bound), bound.toString());
        }

        private static String exact(Measure measure) {
            return measure.isShown() ? measure.value().toString() : "";
        }
    }
}
