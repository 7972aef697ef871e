package io.whither.employers;

import io.whither.time.Months;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pairs of names as people write them, each labelled: the same company or not. */
record LabelledPairs(List<Pair> pairs) {

    /** @param half {@code open}, {@code held-out}, or {@code all} when the file has no halves */
    record Pair(String first, String second, boolean same, String half) {}

    /** What the resolver says of a pair; the method is that of the weaker evidence of the two. */
    record Verdict(Pair pair, EmployerMatch first, EmployerMatch second) {

        boolean saysSame() {
            return first.companyId() != null && first.companyId().equals(second.companyId());
        }

        String method() {
            return first.confidence() <= second.confidence() ? first.method() : second.method();
        }
    }

    static LabelledPairs read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> columns = List.of(lines.get(0).split("\t", -1));
        int half = columns.indexOf("half");
        return new LabelledPairs(lines.stream().skip(1).map(line -> line.split("\t", -1)).map(cells -> new Pair(cells[columns.indexOf("name_a")],
                cells[columns.indexOf("name_b")], cells[columns.indexOf("same")].equals("1"), half < 0 ? "all" : cells[half])).toList());
    }

    List<Verdict> judgedBy(EmployerResolver resolver) {
        return pairs.stream().map(pair -> new Verdict(pair, resolve(resolver, pair.first()), resolve(resolver, pair.second()))).toList();
    }

    private static EmployerMatch resolve(EmployerResolver resolver, String name) {
        return resolver.resolve(name, null, null, null, null, Months.NONE);
    }
}
