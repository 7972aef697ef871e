package io.whither.jobs.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.delta.TableWriter;
import io.whither.tables.CoreTables;
import io.whither.tables.DimTables;
import io.whither.tables.MartTables;
import io.whither.tables.OpsTables;
import io.whither.tables.RestrictedTables;
import io.whither.tables.Table;
import io.whither.time.Months;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From files to published cohorts and back to the people, through the commands. One warehouse; later tests change it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishedCohortsTest {

    private static final String AS_OF = "2023-12-31";
    private static final String COHORT = "planted";
    private static final String OURS = "cohort_id = '" + COHORT + "'";
    private static final String[] COHORTS = {"cohorts", "--as-of", AS_OF, "--set", "cohorts=[all-leavers-2022]"};
    private static final String[] QUESTION = {"ask", "--as-of", AS_OF, "--origin", "amazon", "--from", "2022-01", "--to", "2023-12",
        "--set", "disclosure.min-persons=1", "--set", "cohorts=[all-leavers-2022]"};

    private Path folder;
    private SampleWarehouse sample;
    private PlantedTruth truth;
    private Map<String, String> hashes;

    @BeforeAll
    void publish(@TempDir Path warehouse) {
        folder = warehouse;
        SampleWarehouse.simulate(folder, 300, 41);
        sample = new SampleWarehouse(folder);
        sample.deliver(folder, "2023-06-30");
        sample.deliver(folder, AS_OF);
        sample.done("ingest");
        sample.done("resolve");
        sample.done(COHORTS);
        hashes = sample.hashes();
        sample.done(ArrayUtils.addAll(QUESTION, "--save", COHORT));
        truth = PlantedTruth.of(folder, AS_OF, "amazon", Months.parse("2022-01"), Months.parse("2023-12"));
    }

    @Test
    @Order(1)
    void theTablesAreTheTruthThatWasPlanted() {
        assertThat(truth.cohort()).hasSizeGreaterThan(80);
        assertThat(sample.rows(MartTables.COHORT_OUTCOMES, OURS + " and leavers > 0", "destination_kind", "leavers"))
                .isEqualTo(truth.count(exit -> true, PlantedTruth.Exit::kind));
        assertThat(sample.rows(MartTables.COHORT_DESTINATIONS, OURS + " and leavers > 0", "group_id", "leavers"))
                .isEqualTo(truth.count(exit -> Set.of("employer", "returned").contains(exit.kind()), PlantedTruth.Exit::groupId));
    }

    @Test
    @Order(2)
    void everyTableAddsUpToTheLeavers() {
        long leavers = truth.cohort().size();
        assertThat(sum(MartTables.COHORT_SUMMARY, "true", "leavers")).isEqualTo(leavers);
        assertThat(sum(MartTables.COHORT_OUTCOMES, "true", "leavers")).isEqualTo(leavers);
        assertThat(sum(MartTables.COHORT_ROLES, "side = 'before'", "people")).isEqualTo(leavers);
        assertThat(sum(MartTables.COHORT_SENIORITY, "side = 'before' and basis = 'all'", "people")).isEqualTo(leavers);
        assertThat(sum(MartTables.COHORT_DESTINATIONS, "true", "leavers"))
                .isEqualTo(sum(MartTables.COHORT_OUTCOMES, "destination_kind in ('employer', 'returned')", "leavers"));
        assertThat(sum(MartTables.SENIORITY_CHANGES, "true", "people")).isEqualTo(sum(MartTables.COHORT_SENIORITY, "side = 'after' and basis = 'paired'", "people"));
        assertThat(sum(MartTables.COHORT_ROLE_MOVES, "true", "people")).isEqualTo(sum(MartTables.COHORT_ROLES, "side = 'after'", "people"));
        assertThat(sample.read(RestrictedTables.COHORT_MEMBERS).where(OURS + " and counted").count()).isEqualTo(leavers);
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"leavers", "kind=employer", "kind=unknown_fresh", "destination=google", "destination=microsoft", "role.before=software_engineer", "role.after=software_engineer",
        "level.before=senior", "level.after.paired=4", "level.latest=4", "change=3>4"})
    void everyCellIsTracedToAsManyPeople(String cell) {
        CommandLineRun run = sample.done("explain", "--as-of", AS_OF, "--cohort", COHORT, "--cell", cell);

        assertThat(run.out()).containsPattern(COHORT + " as of " + AS_OF + ", " + java.util.regex.Pattern.quote(cell) + ": [0-9]+ people");
        String told = run.out().replaceAll("(?s).*: ([0-9]+) people.*", "$1");
        assertThat(run.out().lines().filter(line -> line.matches("[0-9a-f]{64} .*"))).hasSize(Integer.parseInt(told));
    }

    @Test
    @Order(5)
    void aCellThatIsNotThereIsToldWithThoseThatAre() {
        assertThat(sample.run("explain", "--as-of", AS_OF, "--cohort", COHORT, "--cell", "destination=nowhere").err()).contains("has no row of its own", "google");
        assertThat(sample.run("explain", "--as-of", AS_OF, "--cohort", "nobody", "--cell", "leavers").err()).contains("published are", COHORT);
        assertThat(sample.run("explain", "--as-of", AS_OF, "--cohort", COHORT, "--cell", "colour=blue").err()).contains("names no cell", "kind=KIND");
    }

    @Test
    @Order(6)
    void aQuestionAnswersLikeTheCohortAndWritesNothing() {
        Map<String, Long> before = versions();

        CommandLineRun run = sample.done(QUESTION);

        assertThat(run.out()).contains("question: where they went", "nothing was written");
        assertThat(run.out().lines().filter(line -> line.startsWith("employer ")).findFirst().orElseThrow())
                .startsWith("employer").contains(" " + truth.cohort().stream().filter(exit -> exit.kind().equals("employer")).count() + " ");
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    @Order(7)
    void aNamedQuestionThatLiesInsideACohortIsRefused() {
        CommandLineRun inside = sample.run("ask", "--as-of", AS_OF, "--save", "amazon-engineers", "--origin", "amazon", "--functions", "engineering",
                "--from", "2022-01", "--to", "2023-12", "--set", "cohorts=[amazon-tech-2022-2023]");
        assertThat(inside.exitCode()).isEqualTo(1);
        assertThat(inside.err()).contains("amazon-engineers lies inside amazon-tech-2022-2023");
    }

    @Test
    @Order(8)
    void bothViewsOfOwnershipAreCountedAndNothingIsWritten() {
        Map<String, Long> before = versions();
        CommandLineRun run = sample.done("companies", "sensitivity", "--as-of", AS_OF, "--cohort", "amazon-tech-2022-2023");
        assertThat(run.out()).contains("point-in-time", "pro-forma", "where they went");
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    @Order(9)
    void theRulebookStandsInItsTablesOnce() {
        assertThat(sample.read(DimTables.COMPANIES).selectExpr("count(*) - count(distinct company_id)").head().getLong(0)).isZero();
        assertThat(sample.read(DimTables.FUNCTIONS).count()).isEqualTo(27);
        assertThat(sample.read(DimTables.SENIORITY_LEVELS).count()).isEqualTo(10);
        assertThat(sample.read(DimTables.TITLE_RULES).count()).isGreaterThan(500);
        assertThat(sample.rows(DimTables.COHORTS, "true", "cohort_id")).containsExactly("all-leavers-2022");
        assertThat(sample.read(DimTables.COMPANY_OWNERSHIP).where("child = 'twitch' and parent = 'amazon' and valid_from = date'2014-08-01'").count()).isEqualTo(1);
    }

    @Test
    @Order(10)
    void theSameAsOfSaysTheSameAfterLaterDataArrived() {
        sample.deliver(folder, "2024-06-30");
        sample.done("ingest");
        sample.done("resolve");

        CommandLineRun again = sample.done(COHORTS);

        assertThat(sample.hashes()).isEqualTo(hashes);
        assertThat(again.out()).contains("0 tables published, 13 say the same as before");
        sample.done("cohorts", "--as-of", "2024-06-30", "--set", "cohorts=all-leavers-2022");
        assertThat(sample.hashes().get("marts.cohort_outcomes")).isNotEqualTo(hashes.get("marts.cohort_outcomes"));
    }

    @Test
    @Order(11)
    void whatDoesNotAddUpIsNotPublished() {
        Map<String, Long> before = versions();
        Dataset<Row> broken = sample.read(CoreTables.TRANSITIONS)
                .selectExpr("* except (move_type)", "if(exit_no = 0 and move_type = 'EE', 'NE', move_type) as move_type");
        new TableWriter(sample.warehouse()).replace(CoreTables.TRANSITIONS, broken.localCheckpoint(), "true");

        CommandLineRun run = sample.run(COHORTS);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("identities are broken", "exits_are_move_types");
        assertThat(sample.rows(OpsTables.QUALITY_RESULTS, "outcome = 'failed'", "rule")).containsExactly("exits_are_move_types");
        Map<String, Long> after = versions();
        assertThat(after.keySet()).filteredOn(table -> table.startsWith("marts.")).allSatisfy(table -> assertThat(after).containsEntry(table, before.get(table)));
    }

    private long sum(Table table, String condition, String measure) {
        return sample.read(table).where(OURS).where(condition).selectExpr("coalesce(sum(" + measure + "), 0)").head().getLong(0);
    }

    private Map<String, Long> versions() {
        Map<String, Long> versions = new TreeMap<>();
        io.whither.tables.Tables.ALL.forEach(table -> versions.put(table.qualifiedName(), sample.warehouse().version(table)));
        return versions;
    }
}
