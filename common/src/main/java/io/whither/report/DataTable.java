package io.whither.report;

import java.util.List;

/** The numbers behind a chart, as text for a reader and exactly for a machine. Columns are named as in the published table. */
public record DataTable(String name, List<String> columns, List<List<Value>> rows) {

    public DataTable {
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("table " + name + ": " + row.size() + " values for " + columns.size() + " columns");
            }
        }
    }

    /** A column's name as words. */
    public String heading(String column) {
        return switch (column) {
            case "ci_low" -> "95 % from";
            case "ci_high" -> "95 % to";
            case "rank_low" -> "best rank";
            case "rank_high" -> "worst rank";
            default -> Numbers.words(column);
        };
    }

    /**
     * A value of a row.
     *
     * @param shown what a reader sees
     * @param exact the value in full; empty where it is not shown
     */
    public record Value(String shown, String exact) {

        /** Null where what is shown is all there is. */
        public String exactWhereItDiffers() {
            return exact.equals(shown) ? null : exact;
        }

        static Value text(String text) {
            return new Value(text == null ? "" : text, text == null ? "" : text);
        }

        /** A code such as self_employed; a reader sees words. */
        static Value code(String code) {
            return code == null ? text("") : new Value(Numbers.words(code), code);
        }

        static Value pValue(Measure measure) {
            return new Value(Numbers.pValue(measure), exact(measure));
        }

        static Value number(int number) {
            return text(Integer.toString(number));
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
            return measure.hasBounds() ? new Value(Numbers.plain(measure.low()), Numbers.exact(measure.low())) : text("");
        }

        static Value high(Measure measure) {
            return measure.hasBounds() ? new Value(Numbers.plain(measure.high()), Numbers.exact(measure.high())) : text("");
        }

        static Value shareLow(Measure share) {
            return share.hasBounds() ? new Value(Numbers.percent(share.low()), Numbers.exact(share.low())) : text("");
        }

        static Value shareHigh(Measure share) {
            return share.hasBounds() ? new Value(Numbers.percent(share.high()), Numbers.exact(share.high())) : text("");
        }

        private static String exact(Measure measure) {
            return measure.isShown() ? Numbers.exact(measure.value()) : "";
        }
    }
}
