package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.whither.careers.CareerRules;
import io.whither.employers.OwnershipView;
import io.whither.jobs.asof.AsOfExits;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.cli.SampleRun;
import io.whither.jobs.counting.FlowCounting;
import io.whither.jobs.counting.KnownCompanies;
import io.whither.jobs.counting.WorkforceCounting;
import io.whither.jobs.delta.Warehouse;
import io.whither.marts.Derivation;
import io.whither.marts.FlowNumber;
import io.whither.marts.PeopleCount;
import io.whither.marts.WorkforceNumber;
import io.whither.rulebook.RulebookLoader;
import io.whither.tables.Column;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The published numbers of the sample, by the classes of the command: as many people stand behind each as it says, or give it again.
 * Of cohorts all of them, of comparisons and of companies, which have many thousand, a seeded draw.
 */
class EveryCellTracedTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final AsOfView VIEW = new AsOfView(AS_OF, null);
    private static final List<Table> OWN = MartTables.ALL.stream().filter(table -> table.key().contains("cohort_id") && !table.key().contains("against_id")).toList();
    /** What is no number of people and derives from none alone: ranks from all groups, weighted numbers from weights. */
    private static final List<String> NOT_TRACED = List.of("rank", "weighted_value");
    /** Drawn of the numbers of companies. */
    private static final int MOST = 600;
    /** Drawn of those of two cohorts, each of which takes a pass. */
    private static final int MOST_OF_TWO = 30;
    private static final double CLOSE = 1e-9;

    /** Of two thousand people hardly ten ever moved from one group to another in one month. */
    private static final String FEW = "3";

    @TempDir
    private static Path folder;

    private static Map<String, CohortTrace> cohorts;
    private static PublishedRows published;
    private static PublishedRows companies;
    private static Dataset<Row> careers;

    /** How many people add to a number, and how many they are. */
    private record Sum(long adds, long persons) {}

    @BeforeAll
    static void openTheCohorts() {
        Warehouse warehouse = SampleRun.warehouse();
        KnownCompanies facts = new KnownCompanies(RulebookLoader.load(SampleRun.HOME.resolve("conf"), CareerRules.DEFAULTS, OwnershipView.POINT_IN_TIME).compiled().companies());
        published = new PublishedRows(warehouse, AS_OF);
        cohorts = new HashMap<>();
        warehouse.read(MartTables.COHORT_SUMMARY).where(col("as_of").equalTo(lit(AS_OF))).select("cohort_id").as(Encoders.STRING()).collectAsList()
                .forEach(id -> cohorts.put(id, CohortTrace.open(id, AS_OF, warehouse, facts)));
        assertThat(cohorts).hasSizeGreaterThan(5);
    }

    @BeforeAll
    static void publishCompaniesOfFewPeople() throws IOException {
        FileUtils.copyDirectory(SampleRun.folder().toFile(), folder.toFile());
        String own = folder.resolve("warehouse").toString();
        CommandLineRun run = CommandLineRun.in(SampleRun.HOME, Map.of(), "cohorts", "--master", "local[2]", "--set", "warehouse=" + own,
                "--set", "disclosure.min-persons=" + FEW, "--set", "cohorts=[all-leavers-2022]");
        assertThat(run.exitCode()).as(run.err()).isZero();
        companies = new PublishedRows(new Warehouse(SparkSession.active(), own), AS_OF);
        careers = WorkforceCounting.careers(SampleRun.warehouse(), VIEW).cache();
    }

    @Test
    void everyCountOfACohortHasAsManyMembers() {
        int compared = 0;
        for (Map.Entry<String, CohortTrace> cohort : cohorts.entrySet()) {
            List<PublishedCell> cells = shown(published, cohort.getKey(), OWN, EveryCellTracedTest::isCount);
            List<PeopleCount> numbers = cells.stream().map(cell -> only(cohort.getValue().derivation(cell))).toList();
            compared += compare(cells, numbers, own -> cohort.getValue().people(own));
        }
        assertThat(compared).as("published counts").isGreaterThan(500);
    }

    @Test
    void everyOtherNumberOfACohortIsGivenAgainByItsCounts() {
        int compared = 0;
        for (Map.Entry<String, CohortTrace> cohort : cohorts.entrySet()) {
            for (PublishedCell cell : shown(published, cohort.getKey(), OWN, column -> isDerived(column) && !NOT_TRACED.contains(column.name()))) {
                if (CohortTrace.against(cell).isEmpty()) {
                    Derivation derivation = cohort.getValue().derivation(cell);
                    assertThat(derivation.counts()).as("%s", cell.name()).isNotEmpty();
                    assertThat(derivation.value().getAsDouble()).as("%s of %s", cell.name(), cohort.getKey()).isCloseTo(cell.value(), within(CLOSE));
                    compared++;
                }
            }
        }
        assertThat(compared).as("published shares, means, medians and tests").isGreaterThan(500);
    }

    @Test
    void whatIsMadeOfTwoCohortsIsGivenAgainByThePeopleOfBoth() {
        List<Map.Entry<CohortTrace, PublishedCell>> cells = new ArrayList<>();
        new TreeMap<>(cohorts).forEach((id, cohort) -> shown(published, id, List.of(MartTables.COHORT_COMPARISONS, MartTables.COHORT_TESTS), Column::hasStatus).stream()
                .filter(cell -> CohortTrace.against(cell).isPresent()).forEach(cell -> cells.add(Map.entry(cohort, cell))));
        for (Map.Entry<CohortTrace, PublishedCell> drawn : drawn(cells, MOST_OF_TWO)) {
            PublishedCell cell = drawn.getValue();
            Trace trace = drawn.getKey().of(cell, cohorts.get(CohortTrace.against(cell).get()));
            assertThat(trace.value().applyAsDouble(Trace.sums(trace.people(), trace.numbers().size()))).as("%s", cell.name()).isCloseTo(cell.value(), within(CLOSE));
        }
        assertThat(cells).as("published comparisons").hasSizeGreaterThan(20);
    }

    @Test
    void everyFlowHasAsManyMovers() {
        Dataset<Row> exits = AsOfExits.of(SampleRun.warehouse(), VIEW).cache();
        List<PublishedCell> cells = shown(companies, null, List.of(MartTables.COMPANY_FLOWS), EveryCellTracedTest::isCount);
        int compared = compare(cells, cells.stream().map(FlowTrace::cell).toList(), own -> FlowCounting.each(exits, own));
        assertThat(compared).as("published flows").isPositive();
        compared = compareMeans(shown(companies, null, List.of(MartTables.COMPANY_FLOWS), EveryCellTracedTest::isDerived), own -> FlowCounting.each(exits, own.stream().map(FlowTrace::cell).toList()),
                (cell, sums) -> FlowNumber.value(sums));
        assertThat(compared).as("published means of flows").isPositive();
    }

    @Test
    void theCommandListsTheMovers() throws IOException {
        PublishedCell flow = shown(companies, null, List.of(MartTables.COMPANY_FLOWS), column -> column.name().equals("moves")).get(0);
        String key = String.join(",", flow.key().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
        CommandLineRun run = CommandLineRun.in(SampleRun.HOME, Map.of(), "explain", "--table", "company_flows", "--cell", key, "--json", "--master", "local[2]",
                "--set", "warehouse=" + folder.resolve("warehouse"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).at("/answers/0/rows")).hasSize(flow.value().intValue());
    }

    @Test
    void everyNumberOfAWorkforceHasAsManyPeople() {
        List<PublishedCell> cells = drawn(shown(companies, null, List.of(MartTables.COMPANY_WORKFORCE), EveryCellTracedTest::isCount), MOST);
        int compared = compare(cells, cells.stream().map(WorkforceTrace::cell).toList(), own -> WorkforceCounting.each(careers, VIEW, own));
        assertThat(compared).as("published numbers of the workforce").isEqualTo(MOST);
    }

    @Test
    void everyRateOfAWorkforceIsGivenAgainByItsPeople() {
        int compared = compareMeans(drawn(shown(companies, null, List.of(MartTables.COMPANY_WORKFORCE), EveryCellTracedTest::isDerived), MOST),
                own -> WorkforceCounting.each(careers, VIEW, own.stream().map(WorkforceTrace::cell).toList()), (cell, sums) -> WorkforceNumber.value(cell.name().measure(), sums));
        assertThat(compared).as("published rates").isGreaterThan(100);
    }

    /** Of numbers that are made of two sums each. */
    private static int compareMeans(List<PublishedCell> cells, Function<List<PublishedCell>, Dataset<Row>> people, BiFunction<PublishedCell, long[], Double> again) {
        long[] sums = Trace.sums(people.apply(cells), 2 * cells.size());
        for (int i = 0; i < cells.size(); i++) {
            assertThat(again.apply(cells.get(i), new long[] {sums[2 * i], sums[2 * i + 1]})).as("%s", cells.get(i).name()).isCloseTo(cells.get(i).value(), within(CLOSE));
        }
        return cells.size();
    }

    private static boolean isDerived(Column column) {
        return column.hasStatus() && !isCount(column);
    }

    private static boolean isCount(Column column) {
        return column.hasStatus() && column.unit().equals("persons");
    }

    private static List<PublishedCell> shown(PublishedRows published, String cohort, List<Table> tables, Function<Column, Boolean> wanted) {
        List<PublishedCell> cells = new ArrayList<>();
        for (Table table : tables) {
            List<String> measures = table.columns().stream().filter(wanted::apply).map(Column::name).toList();
            published.of(table, measures, cohort, lit(true)).stream().filter(cell -> cell.value() != null).forEach(cells::add);
        }
        return cells;
    }

    private static <T> List<T> drawn(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        return shuffled.subList(0, Math.min(most, all.size()));
    }

    private static PeopleCount only(Derivation derivation) {
        assertThat(derivation.counts()).hasSize(1);
        return derivation.counts().values().iterator().next();
    }

    /** How many cells were compared. @param people who add something to some of the numbers */
    private static <N> int compare(List<PublishedCell> cells, List<N> numbers, Function<List<N>, Dataset<Row>> people) {
        Map<Integer, Sum> sums = sums(people.apply(numbers));
        for (int i = 0; i < cells.size(); i++) {
            long number = cells.get(i).value().longValue();
            assertThat(sums.getOrDefault(i, new Sum(0, 0))).as("%s", cells.get(i).name()).isEqualTo(new Sum(number, number));
        }
        return cells.size();
    }

    private static Map<Integer, Sum> sums(Dataset<Row> people) {
        Map<Integer, Sum> sums = new HashMap<>();
        people.selectExpr("person_id", "explode(adds) as (number, adds)").groupBy("number").agg(sum("adds"),
                countDistinct("person_id")).collectAsList().forEach(row -> sums.put(row.getInt(0), new Sum(row.getLong(1), row.getLong(2))));
        return sums;
    }
}
