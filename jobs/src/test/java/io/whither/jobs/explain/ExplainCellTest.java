package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.cli.SampleRun;
import io.whither.jobs.run.RunFailedException;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells by their names, asked of the public command. */
class ExplainCellTest {

    private static final String COHORT = "amazon-tech-2022-2023";

    @Test
    void aCellListsItsPeopleAndTheirRows() throws IOException {
        SampleRun.warehouse();
        JsonNode people = answers("--cohort", COHORT, "--cell", "destination=google").get(0);
        long published = row(MartTables.COHORT_DESTINATIONS, "cohort_id = '" + COHORT + "' and group_id = 'google'").getAs("leavers");
        assertThat(people.get("rows")).hasSize((int) published);
        assertThat(people.get("title").asText()).contains("destination=google: " + published + " people");
        assertThat(people.get("rows").get(0).fieldNames()).toIterable().contains("person_id", "exit_month", "profile_hash", "source_file");
        assertThat(people.get("rows").findValuesAsText("person_id")).doesNotHaveDuplicates();
    }

    @Test
    void aTableAndColumnsNameTheSameCell() throws IOException {
        JsonNode named = answers("--cohort", COHORT, "--table", "cohort_destinations", "--cell", "group_id=google").get(0);
        assertThat(named.get("rows")).isEqualTo(answers("--cohort", COHORT, "--cell", "destination=google").get(0).get("rows"));
    }

    @Test
    void theListEndsAtItsLimitAndTheNumberDoesNot() throws IOException {
        JsonNode people = answers("--cohort", COHORT, "--cell", "leavers", "--limit", "7").get(0);
        assertThat(people.get("rows")).hasSize(7);
        assertThat(people.get("title").asText()).containsPattern("leavers: \\d{3,} people, the first 7 listed");
    }

    @Test
    void aWorkforceIsListedToo() throws IOException {
        Row stays = row(MartTables.COMPANY_WORKFORCE, "headcount_status = 1");
        JsonNode people = answers("--table", "company_workforce", "--cell", key(MartTables.COMPANY_WORKFORCE, stays)).get(0);
        assertThat(people.get("rows")).hasSize((int) stays.<Long>getAs("headcount").longValue());
        assertThat(people.get("rows").get(0).fieldNames()).toIterable().contains("person_id", "spell_no", "start_month", "source_file");
    }

    @Test
    void aComparisonListsBothSidesAndWhatTheyAddUpTo() throws IOException {
        Row row = row(MartTables.COHORT_COMPARISONS, "difference_status = 1 and measure = 'accounted_share'");
        JsonNode answers = answers("--cohort", row.getAs("cohort_id"), "--table", "cohort_comparisons", "--cell", key(MartTables.COHORT_COMPARISONS, row), "--limit", "5000");
        assertThat(answers.get(0).get("rows")).hasSize(4);
        double[] sums = answers.get(0).get("rows").findValues("sum").stream().mapToDouble(JsonNode::asDouble).toArray();
        assertThat(sums[0] / sums[1] - sums[2] / sums[3]).isCloseTo(row.<Double>getAs("difference"), within(1e-9));
        assertThat(answers.get(0).get("rows").findValuesAsText("derives from")).contains(row.<String>getAs("cohort_id") + " accounted", row.<String>getAs("against_id") + " leavers");
        assertThat(answers.get(1).get("rows")).hasSize((int) (sums[1] + sums[3]));
    }

    @Test
    void aRankListsTheGroupsThatItIsComparedWith() throws IOException {
        Row third = row(MartTables.COHORT_DESTINATIONS, "cohort_id = '" + COHORT + "' and rank = 3");
        JsonNode compared = answers("--cohort", COHORT, "--table", "cohort_destinations", "--cell", "rank_high,group_id=" + third.getAs("group_id")).get(0);
        assertThat(compared.get("title").asText()).endsWith(": " + third.getAs("rank_high"));
        JsonNode rows = compared.get("rows");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).get("derives from").asText()).isEqualTo(third.getAs("group_id"));
        assertThat(rows.get(1).get("sum").asLong()).isGreaterThanOrEqualTo(rows.get(2).get("sum").asLong()).isGreaterThan(third.<Long>getAs("leavers"));
        assertThat(rows.get(3).get("derives from").asText()).isEqualTo("at_groups_no_larger");
    }

    @Test
    void whatIsWithheldIsNotTold() {
        Row row = row(MartTables.COHORT_OUTCOMES, "leavers_status = 5");
        CommandLineRun run = run("--cohort", row.getAs("cohort_id"), "--cell", "kind=" + row.getAs("destination_kind"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is withheld. A number that could point to a person is not shown");
        assertThat(run.out()).doesNotContain("person_id");
    }

    @Test
    void aNumberThatItsPeopleDoNotGiveIsRefused(@TempDir Path folder) throws IOException {
        long published = row(MartTables.COHORT_DESTINATIONS, "cohort_id = '" + COHORT + "' and group_id = 'google'").getAs("leavers");
        FileUtils.copyDirectory(SampleRun.folder().resolve("warehouse").toFile(), folder.toFile());
        SparkSession.active().sql("update delta.`" + folder + "/" + MartTables.COHORT_DESTINATIONS.path() + "` set leavers = leavers + 1 where group_id = 'google'");
        CommandLineRun run = run(folder, "--cohort", COHORT, "--cell", "destination=google");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("is published as " + (published + 1) + ", but its people give " + published);
    }

    @Test
    void aRowThatIsNotThereSaysWhichAre() {
        assertThat(run("--cohort", COHORT, "--cell", "destination=nowhere").err()).contains("has no row of its own", "group_id=google");
        assertThat(run("--cohort", "nobody", "--cell", "leavers").err()).contains("nobody as of 2023-12-31: has no row in cohort_summary", COHORT + " as of 2023-12-31");
        assertThat(run("--cohort", COHORT, "--table", "cohort_roles", "--cell", "side=before").err()).contains("say more: function=", "role=");
        assertThat(run("--cell", "leavers").err()).contains("add --cohort ID");
        assertThat(run("--cohort", COHORT, "--table", "company_flows", "--cell", "moves").err()).contains("leave --cohort out");
    }

    @Test
    void whatIsNoCellIsRefusedWithTheForms() {
        for (String cell : List.of("leaver", "leavers=3", "kind", "kind=gone", "change=3", "at_risk=soon", "level.after=boss")) {
            assertThatThrownBy(() -> CellNames.parse(null, cell)).as(cell).isInstanceOf(RunFailedException.class).hasMessageContaining("--cell " + cell);
        }
        assertThatThrownBy(() -> CellNames.parse("cohort", "leavers")).hasMessageContaining("--table cohort: is no published table; they are cohort_summary");
        assertThatThrownBy(() -> CellNames.parse("company_flows", "month=soon")).hasMessageContaining("soon is no month; write it as 2022-03");
        assertThatThrownBy(() -> CellNames.parse("company_flows", "level=3")).hasMessageContaining("the key is month, origin_group_id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "role.before=engineering:data_scientist | cohort_roles | people | function=engineering, role=data_scientist, side=before",
        "move=other>data_scientist | cohort_role_moves | people | from_function=other, from_role=other, to_role=data_scientist",
        "level.after.paired=director | cohort_seniority | people | basis=paired, level=7, side=after",
        "change=4>lead | seniority_changes | people | from_level=4, to_level=5",
        "top3_share | cohort_summary | top3_share | ''",
        "test=sign_test | cohort_tests | statistic | test=sign_test"})
    void shortFormsAreRowsOfTables(String cell, String table, String measure, String row) {
        CellName name = CellNames.parse(null, cell);
        assertThat(name.table().name()).isEqualTo(table);
        assertThat(name.measure()).isEqualTo(measure);
        assertThat(name.row()).isEqualTo(row);
    }

    @Test
    void aNameMayHoldCommas() {
        CellName name = CellNames.parse("marts.company_flows", "ee,origin_group_id=new:smith, jones,month=2022-03,function=legal,destination_group_id=a=b");
        assertThat(name.measure()).isEqualTo("ee");
        assertThat(name.row()).isEqualTo("destination_group_id=a=b, function=legal, month=2022-03-01, origin_group_id=new:smith, jones");
    }

    private static Row row(Table table, String condition) {
        return SampleRun.warehouse().read(table).where(condition + " and as_of = DATE'2023-12-31'")
                .orderBy(table.key().stream().map(key -> col(key)).toArray(Column[]::new)).head();
    }

    private static String key(Table table, Row row) {
        return String.join(",", CellName.keys(table).stream().map(key -> key + "=" + row.getAs(key)).toList());
    }

    private static JsonNode answers(String... cell) throws IOException {
        CommandLineRun run = run(Stream.concat(Stream.of(cell), Stream.of("--json")).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out()).get("answers");
    }

    private static CommandLineRun run(String... cell) {
        SampleRun.warehouse();
        return run(SampleRun.folder().resolve("warehouse"), cell);
    }

    private static CommandLineRun run(Path warehouse, String... cell) {
        return CommandLineRun.in(SampleRun.HOME, Map.of(), Stream.concat(Stream.of("explain"),
                Stream.concat(Stream.of(cell), Stream.of("--master", "local[2]", "--set", "warehouse=" + warehouse))).toArray(String[]::new));
    }
}
