package io.whither.titles;

import io.whither.statistics.Interval;
import io.whither.statistics.Wilson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Figures of judged titles: accuracy, coverage, macro-F1, confusion, reliability of the confidence. */
record TitleScores(List<Judged> judged) {

    long right() {
        return count(Judged::isRight);
    }

    long covered() {
        return count(Judged::covered);
    }

    /** Mean over the classes of truth of F1. */
    double macroF1() {
        Map<String, Long> truths = judged.stream().collect(Collectors.groupingBy(Judged::truth, Collectors.counting()));
        Map<String, Long> reads = judged.stream().collect(Collectors.groupingBy(Judged::read, Collectors.counting()));
        Map<String, Long> both = judged.stream().filter(Judged::isRight).collect(Collectors.groupingBy(Judged::read, Collectors.counting()));
        return truths.entrySet().stream().mapToDouble(truth ->
                2.0 * both.getOrDefault(truth.getKey(), 0L) / (truth.getValue() + reads.getOrDefault(truth.getKey(), 0L))).average().orElse(0);
    }

    /** Expected calibration error over ten equal bins of the confidence of what was answered. Source: Naeini et al., AAAI 2015. */
    double expectedCalibrationError() {
        long answered = covered();
        return bins().values().stream().mapToDouble(bin -> bin.size() * Math.abs(accuracy(bin) - confidence(bin))).sum() / Math.max(1, answered);
    }

    String line() {
        return String.format(Locale.ROOT, "%6d titles  accuracy %s  macro-F1 %.3f  coverage %s  accuracy where answered %s", judged.size(),
                share(right(), judged.size()), macroF1(), share(covered(), judged.size()), share(count(one -> one.covered() && one.isRight()), covered()));
    }

    void printReliability() {
        System.out.printf(Locale.ROOT, "    expected calibration error %.3f%n", expectedCalibrationError());
        bins().forEach((bin, rows) -> System.out.printf(Locale.ROOT, "    confidence %.1f to %.1f: %d answers, stated %.3f, right %s%n", bin / 10.0, (bin + 1) / 10.0,
                rows.size(), confidence(rows), share(rows.stream().filter(Judged::isRight).count(), rows.size())));
    }

    void printConfusion() {
        System.out.println("    confusion (truth > read: titles)");
        Map<String, Long> cells = judged.stream().collect(Collectors.groupingBy(one -> one.truth() + " > " + one.read(), TreeMap::new, Collectors.counting()));
        cells.forEach((cell, count) -> System.out.println("      " + cell + ": " + count));
    }

    private Map<Integer, List<Judged>> bins() {
        return judged.stream().filter(Judged::covered).collect(Collectors.groupingBy(one -> (int) Math.min(9, one.confidence() * 10), TreeMap::new, Collectors.toList()));
    }

    private static double accuracy(List<Judged> rows) {
        return rows.stream().mapToDouble(one -> one.isRight() ? 1 : 0).average().orElse(0);
    }

    private static double confidence(List<Judged> rows) {
        return rows.stream().mapToDouble(Judged::confidence).average().orElse(0);
    }

    private long count(Predicate<Judged> which) {
        return judged.stream().filter(which).count();
    }

    private static String share(long part, long whole) {
        if (whole == 0) {
            return "none";
        }
        Interval interval = Wilson.of(part, whole);
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", (double) part / whole, interval.low(), interval.high());
    }
}
