package io.whither.tables;

import java.util.List;

/**
 * A column, declared once: DDL, comments, checks, schemas, dictionary and readers all start from here.
 *
 * @param unit unit of a number; the empty text where there is none
 * @param codes the closed list of values; empty when open
 * @param low smallest value; null when unbounded
 * @param high largest value; null when unbounded
 * @param source where the definition comes from; the empty text when it is ours
 * @param measure the measure whose fate it shares (status, interval, rank bounds); null for all others
 */
public record Column(String name, Type type, ColumnKind kind, boolean nullable, String meaning, String unit,
        List<String> codes, Double low, Double high, String source, String example, String measure) {

    public Column {
        codes = List.copyOf(codes);
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("column name " + name + ": lower-case letters, digits and _ only");
        }
    }

    public static Column fact(String name, Type type) {
        return of(name, type, ColumnKind.FACT, false);
    }

    public static Column personal(String name, Type type) {
        return of(name, type, ColumnKind.PERSONAL, false);
    }

    public static Column provenance(String name, Type type) {
        return of(name, type, ColumnKind.PROVENANCE, false);
    }

    /** A number that can be withheld, so null is legal; {@link Table#columns} adds its status. */
    public static Column measure(String name, Type type) {
        return of(name, type, ColumnKind.MEASURE, true);
    }

    /** A whole number of distinct persons. */
    public static Column persons(String name) {
        return measure(name, Type.LONG).unit("persons").range(0, null);
    }

    /** A share from 0 to 1. */
    public static Column share(String name) {
        return measure(name, Type.DOUBLE).unit("share").range(0, 1);
    }

    private static Column of(String name, Type type, ColumnKind kind, boolean nullable) {
        return new Column(name, type, kind, nullable, "", "", List.of(), null, null, "", "", null);
    }

    public Column meaning(String text) {
        return new Column(name, type, kind, nullable, text, unit, codes, low, high, source, example, measure);
    }

    public Column unit(String text) {
        return new Column(name, type, kind, nullable, meaning, text, codes, low, high, source, example, measure);
    }

    public Column codes(String... values) {
        return new Column(name, type, kind, nullable, meaning, unit, List.of(values), low, high, source, example, measure);
    }

    /** Both ends included; null where unbounded. */
    public Column range(Integer from, Integer to) {
        Double first = from == null ? null : Double.valueOf(from);
        Double last = to == null ? null : Double.valueOf(to);
        return new Column(name, type, kind, nullable, meaning, unit, codes, first, last, source, example, measure);
    }

    public Column source(String text) {
        return new Column(name, type, kind, nullable, meaning, unit, codes, low, high, text, example, measure);
    }

    public Column example(String text) {
        return new Column(name, type, kind, nullable, meaning, unit, codes, low, high, source, text, measure);
    }

    /** Null where unknown. */
    public Column optional() {
        return new Column(name, type, kind, true, meaning, unit, codes, low, high, source, example, measure);
    }

    /** A bound of a measure: withheld with it, and under its status. */
    public Column boundOf(Column owner) {
        return new Column(name, type, ColumnKind.MEASURE, true, meaning, unit, codes, low, high, source, example, owner.name);
    }

    /** The lower bound of this measure's 95 % interval. */
    public Column lowerBound() {
        return bound(name + "_low", "Lower");
    }

    /** The upper bound of this measure's 95 % interval. */
    public Column upperBound() {
        return bound(name + "_high", "Upper");
    }

    Column bound(String boundName, String side) {
        return measure(boundName, Type.DOUBLE).boundOf(this).unit(unit).rangeOf(this)
                .meaning(side + " bound of the 95 % interval of " + name + ".").example("");
    }

    private Column rangeOf(Column owner) {
        return new Column(name, type, kind, nullable, meaning, unit, codes, owner.low, owner.high, source, example, measure);
    }

    /** Whether it has a status column of its own. */
    public boolean hasStatus() {
        return kind == ColumnKind.MEASURE && measure == null;
    }

    Column status() {
        return of(name + "_status", Type.INT, ColumnKind.STATUS, false)
                .boundStatus(name)
                .meaning("Status of " + name + ": 1 published, 5 withheld, -1 not computable, -2 no data.")
                .codes("1", "5", "-1", "-2").example("1")
                .source("U.S. Census Bureau, LEHD public use data schema, status flags");
    }

    private Column boundStatus(String owner) {
        return new Column(name, type, kind, nullable, meaning, unit, codes, low, high, source, example, owner);
    }

    /** The CHECK expression; null when nothing is to be checked. A CHECK on null fails in Delta, so null is let through in words. */
    public String check() {
        String rule = rule();
        if (rule == null) {
            return null;
        }
        return nullable ? "(" + name + " IS NULL OR " + rule + ")" : rule;
    }

    private String rule() {
        if (!codes.isEmpty()) {
            boolean text = type == Type.STRING;
            return name + " IN (" + String.join(", ", codes.stream().map(c -> text ? "'" + c + "'" : c).toList()) + ")";
        }
        if (low != null && high != null) {
            return name + " BETWEEN " + plain(low) + " AND " + plain(high);
        }
        if (low != null) {
            return name + " >= " + plain(low);
        }
        return high == null ? null : name + " <= " + plain(high);
    }

    private static String plain(double bound) {
        return Long.toString((long) bound);
    }
}
