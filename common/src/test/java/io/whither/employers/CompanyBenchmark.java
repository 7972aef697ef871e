package io.whither.employers;

import io.whither.employers.LabelledPairs.Verdict;
import io.whither.statistics.Interval;
import io.whither.statistics.Wilson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Measures on labelled pairs of names how well the resolver tells companies apart, then how fast it is. */
public final class CompanyBenchmark {

    private CompanyBenchmark() {}

    /** Prints the figures of the file that is named first; with {@code --errors} after it also the pairs that are read wrongly. */
    public static void main(String... args) throws IOException {
        EmployerResolver resolver = new EmployerResolver(ShippedCompanies.index());
        List<Verdict> all = LabelledPairs.read(Path.of(args[0])).judgedBy(resolver);
        for (String half : new TreeSet<>(all.stream().map(verdict -> verdict.pair().half()).toList())) {
            print(half, all.stream().filter(verdict -> verdict.pair().half().equals(half)).toList());
        }
        if (args.length > 1 && args[1].equals("--errors")) {
            all.stream().filter(verdict -> verdict.saysSame() != verdict.pair().same()).forEach(CompanyBenchmark::printError);
        }
    }

    private static void print(String half, List<Verdict> verdicts) {
        long same = count(verdicts, verdict -> verdict.pair().same());
        System.out.printf(Locale.ROOT, "%s: %d pairs, %d of one company%n", half, verdicts.size(), same);
        System.out.println("  precision  " + precision(verdicts));
        System.out.println("  recall     " + share(count(verdicts, verdict -> verdict.pair().same() && verdict.saysSame()), same));
        for (String method : new TreeSet<>(verdicts.stream().map(Verdict::method).toList())) {
            List<Verdict> ofMethod = verdicts.stream().filter(verdict -> verdict.method().equals(method)).toList();
            System.out.printf(Locale.ROOT, "  %-9s  precision %s%n", method, precision(ofMethod));
        }
    }

    private static void printError(Verdict verdict) {
        System.out.printf(Locale.ROOT, "%s\t%s\t%s\t%s (%s)\t%s (%s)%n", verdict.pair().same() ? "missed" : "false", verdict.pair().first(),
                verdict.pair().second(), verdict.first().companyId(), verdict.first().method(), verdict.second().companyId(), verdict.second().method());
    }

    private static String precision(List<Verdict> verdicts) {
        return share(count(verdicts, verdict -> verdict.pair().same() && verdict.saysSame()), count(verdicts, Verdict::saysSame));
    }

    private static long count(List<Verdict> verdicts, Predicate<Verdict> which) {
        return verdicts.stream().filter(which).count();
    }

    private static String share(long part, long whole) {
        if (whole == 0) {
            return "no pair is called the same";
        }
        Interval interval = Wilson.of(part, whole);
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f] of %d", (double) part / whole, interval.low(), interval.high(), whole);
    }
}
