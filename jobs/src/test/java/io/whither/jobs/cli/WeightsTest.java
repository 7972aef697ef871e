package io.whither.jobs.cli;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whither.jobs.delta.Warehouse;
import io.whither.tables.CoreTables;
import io.whither.tables.MartTables;
import io.whither.tables.RestrictedTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of targets through the command: checked first, published beside the counted numbers, shown on the page, and published again once it says something else. */
class WeightsTest {

    private static final String COHORT = "all-leavers-2022";
    private static final String WEIGHTED = MartTables.COHORT_WEIGHTED.qualifiedName();

    @TempDir
    private Path folder;

    @Test
    void aFileOfTargetsIsCheckedUsedAndUsedAgainWhenItChanges() throws IOException {
        FileUtils.copyDirectory(SampleRun.folder().toFile(), folder.toFile());
        Map<String, Long> untouched = TableHashes.versions(warehouse());
        CommandLineRun faulty = weighted("cohorts", "US\t*\t0.5\nUK\t*\t0.5\n");
        assertThat(faulty.exitCode()).isEqualTo(ExitCodes.CONFIGURATION);
        assertThat(faulty.err()).contains(folder.resolve("targets.tsv") + ":3: country: there is no UK; give a code");
        assertThat(TableHashes.versions(warehouse())).isEqualTo(untouched);

        CommandLineRun first = weighted("cohorts", "US\t*\t0.3\nDE\t*\t0.7\n");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).contains("as counted and weighted");
        shares("US", 0.3, "DE", 0.7);
        Map<String, Long> before = TableHashes.versions(warehouse());
        Object targets = rows().get("employer_share").getAs("targets");
        CommandLineRun report = SampleRun.in(folder, "report");
        assertThat(report.exitCode()).as(report.err()).isZero();
        Document page = Jsoup.parse(Files.readString(folder.resolve("report/cohort-" + COHORT + ".html")));
        assertThat(page.select("table[data-table=cohort_weighted] tbody tr")).hasSize(rows().size());

        CommandLineRun second = weighted("cohorts", "US\t*\t0.4\nDE\t*\t0.6\n");
        assertThat(second.exitCode()).as(second.err()).isZero();
        shares("US", 0.4, "DE", 0.6);
        assertThat(rows().get("employer_share").<String>getAs("targets")).isNotEqualTo(targets);
        Map<String, Long> after = TableHashes.versions(warehouse());
        assertThat(after.get(WEIGHTED)).isGreaterThan(before.get(WEIGHTED));
        after.remove(WEIGHTED);
        before.remove(WEIGHTED);
        assertThat(after).isEqualTo(before);
    }

    private CommandLineRun weighted(String command, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("targets.tsv"), "country\tfunction\tshare\n" + lines);
        return SampleRun.in(folder, command, "--set", "weights=" + file, "--set", "cohorts=" + COHORT, "--set", "disclosure.min-persons=1");
    }

    /** Counted anew: the two countries divide what they have of all leavers by their targets, the rest keep their share. */
    private void shares(String one, double target, String other, double otherTarget) {
        List<Row> members = warehouse().read(RestrictedTables.COHORT_MEMBERS).where(col("cohort_id").equalTo(COHORT).and(col("counted")))
                .join(warehouse().read(CoreTables.TRANSITIONS).drop("destination_kind"), new String[] {"person_id", "profile_hash", "exit_no"}, "inner")
                .select("origin_country", "destination_kind").collectAsList();
        Map<String, Long> people = members.stream().collect(Collectors.groupingBy(member -> member.getString(0), Collectors.counting()));
        Map<String, Double> targets = Map.of(one, target, other, otherTarget);
        Map<String, Double> expected = new TreeMap<>();
        for (Row member : members) {
            String country = member.getString(0);
            double weight = targets.containsKey(country) ? targets.get(country) * (people.get(one) + people.get(other)) / people.get(country) : 1;
            expected.merge(member.getString(1) + "_share", weight / members.size(), Double::sum);
        }
        Map<String, Row> rows = rows();
        assertThat(expected).hasSizeGreaterThan(5);
        expected.forEach((measure, share) -> assertThat(rows.get(measure).<Double>getAs("weighted_value")).as(measure).isCloseTo(share, within(0.0005 + 1e-9)));
    }

    private Map<String, Row> rows() {
        Map<String, Row> rows = new TreeMap<>();
        warehouse().read(MartTables.COHORT_WEIGHTED).where(col("cohort_id").equalTo(COHORT)).collectAsList().forEach(row -> rows.put(row.getAs("measure"), row));
        return rows;
    }

    private Warehouse warehouse() {
        return new Warehouse(SparkSession.active(), folder.resolve("warehouse").toString());
    }
}
