package io.whither.report;

import java.util.Locale;

/** Numbers as a reader sees them. */
final class Numbers {

    private Numbers() {
    }

    /** A count with thousands parted, or the reason why it is not shown. */
    static String count(Measure measure) {
        return measure.isShown() ? String.format(Locale.ROOT, "%,.0f", measure.value()) : measure.status().reason();
    }

    static String decimal(Measure measure) {
        return measure.isShown() ? plain(measure.value()) : measure.status().reason();
    }

    /** A share in per cent. */
    static String percent(Measure measure) {
        return measure.isShown() ? percent(measure.value()) : measure.status().reason();
    }

    /** A share in per cent and its interval. */
    static String percentAndBounds(Measure measure) {
        return percent(measure) + (measure.hasBounds() ? " (" + percent(measure.low()) + " to " + percent(measure.high()) + ")" : "");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
    }

    static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%,.3f", value);
    }

    /** A p value; one that rounds to nothing is still more than that. */
    static String pValue(Measure measure) {
        return !measure.isShown() ? measure.status().reason() : measure.value() < 0.001 ? "< 0.001" : plain(measure.value());
    }

    /** Levels of seniority, to two places. */
    static String levels(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** In full, whole numbers without a point. */
    static String exact(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }

    /** A share and its interval, short enough for a chart. */
    static String note(Measure share) {
        return percent(share) + (share.hasBounds() ? String.format(Locale.ROOT, " (%.1f–%.1f)", 100 * share.low(), 100 * share.high()) : "");
    }

    /** A kind of destination in words. */
    static String outcome(String destinationKind) {
        return switch (destinationKind) {
            case "employer" -> "another employer";
            case "returned" -> "back to the same employer";
            case "self_employed" -> "self-employment";
            case "stealth" -> "a company not yet named";
            case "retired" -> "retirement";
            case "military" -> "the military";
            case "career_break" -> "a career break";
            case "unknown_stale" -> "unknown: too soon to tell";
            case "unknown_fresh" -> "unknown: seen since, no job";
            default -> words(destinationKind);
        };
    }

    /** A code such as self_employed as words. */
    static String words(String code) {
        return code.replace('_', ' ');
    }
}
