package io.whither.jobs.cli;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whither.sample.Truth;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published of the study's cohort against what was planted and could be seen by then. */
class SamplePublishedTest {

    private static final String AS_OF = "2023-12-31";
    private static final Path TRUTH = SampleRun.HOME.resolve("data-samples/truth/as_of=" + AS_OF + "/exits-00000.tsv.gz");
    private static final Set<String> FUNCTIONS = Set.of("engineering", "information_technology", "research");

    private static List<Map<String, String>> planted;

    @BeforeAll
    static void readTheTruth() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(TRUTH)), StandardCharsets.UTF_8))) {
            planted = lines.lines().skip(1).map(line -> cells(line.split("\t", -1))).filter(SamplePublishedTest::isOfTheCohort).toList();
        }
    }

    @Test
    void thePlantedCohortIsAsLargeAsTheStudyNeeds() {
        assertThat(planted).hasSizeGreaterThan(500);
    }

    @Test
    void leaversAreWithinOnePercent() {
        Row summary = published(MartTables.COHORT_SUMMARY).first();
        assertThat((double) summary.<Long>getAs("leavers")).isCloseTo(planted.size(), within(onePercent()));
    }

    @Test
    void everyPublishedKindIsWithinOnePercentOfTheLeavers() {
        Map<String, Long> expected = planted("destination_kind");
        List<Row> kinds = published(MartTables.COHORT_OUTCOMES).where(col("leavers_status").equalTo(1)).collectAsList();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(4);
        assertThat(kinds).allSatisfy(row -> assertThat((double) row.<Long>getAs("leavers")).as(row.<String>getAs("destination_kind"))
                .isCloseTo(expected.getOrDefault(row.<String>getAs("destination_kind"), 0L), within(onePercent())));
    }

    @Test
    void theFirstDestinationsAreThePlantedOnes() {
        Map<String, Long> expected = planted("destination_group");
        List<Row> groups = published(MartTables.COHORT_DESTINATIONS).where(col("leavers_status").equalTo(1).and(col("group_id").notEqual("other")))
                .orderBy(col("leavers").desc()).collectAsList();
        assertThat(groups).hasSizeGreaterThanOrEqualTo(3);
        assertThat(groups).allSatisfy(row -> assertThat((double) row.<Long>getAs("leavers")).as(row.<String>getAs("group_id"))
                .isCloseTo(expected.getOrDefault(row.<String>getAs("group_id"), 0L), within(2.0)));
        String first = expected.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        assertThat(groups.get(0).<String>getAs("group_id")).isEqualTo(first);
    }

    /** Level 0 is a title that says none; what the samples plant is known on both sides for everybody in a job. */
    @ParameterizedTest
    @CsvSource({"before, all, origin_level, false", "after, all, destination_level, true", "before, paired, origin_level, true", "after, paired, destination_level, true"})
    void everyPublishedLevelIsWithinOnePercentOfTheLeavers(String side, String basis, String column, boolean employed) {
        Map<String, Long> expected = planted.stream().filter(exit -> !employed || !exit.get("destination_level").equals("0"))
                .collect(Collectors.groupingBy(exit -> exit.get(column), Collectors.counting()));
        List<Row> levels = published(MartTables.COHORT_SENIORITY).where(col("side").equalTo(side).and(col("basis").equalTo(basis)).and(col("people_status").equalTo(1))).collectAsList();
        assertThat(levels).hasSizeGreaterThanOrEqualTo(4);
        assertThat(levels).allSatisfy(row -> assertThat((double) row.<Long>getAs("people")).as("level %s", row.<Object>getAs("level"))
                .isCloseTo(expected.getOrDefault(row.getAs("level").toString(), 0L), within(onePercent())));
    }

    @Test
    void everyPublishedChangeOfSeniorityIsWithinOnePercentOfTheLeavers() {
        Map<String, Long> expected = planted.stream().filter(exit -> !exit.get("destination_level").equals("0"))
                .collect(Collectors.groupingBy(exit -> exit.get("origin_level") + " to " + exit.get("destination_level"), Collectors.counting()));
        List<Row> changes = published(MartTables.SENIORITY_CHANGES).where(col("people_status").equalTo(1)).collectAsList();
        assertThat(changes).hasSizeGreaterThanOrEqualTo(4);
        assertThat(changes).allSatisfy(row -> assertThat((double) row.<Long>getAs("people")).as("%s to %s", row.<Object>getAs("from_level"), row.<Object>getAs("to_level"))
                .isCloseTo(expected.getOrDefault(row.getAs("from_level") + " to " + row.getAs("to_level"), 0L), within(onePercent())));
    }

    private static double onePercent() {
        return 0.01 * planted.size();
    }

    private static boolean isOfTheCohort(Map<String, String> exit) {
        String month = exit.get("exit_month");
        return exit.get("origin_group").equals("amazon") && FUNCTIONS.contains(exit.get("origin_function"))
                && month.compareTo("2022-01") >= 0 && month.compareTo("2023-12") <= 0;
    }

    private static Map<String, String> cells(String... cells) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < cells.length; i++) {
            named.put(Truth.COLUMNS.get(i), cells[i]);
        }
        return named;
    }

    private static Map<String, Long> planted(String column) {
        return planted.stream().map(exit -> exit.get(column)).filter(text -> !text.isEmpty()).collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    private static Dataset<Row> published(Table table) {
        return SampleRun.warehouse().read(table).where("cohort_id = 'amazon-tech-2022-2023' AND as_of = DATE'" + AS_OF + "'");
    }
}
