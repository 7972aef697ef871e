package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.whither.careers.CareerRules;
import io.whither.employers.OwnershipView;
import io.whither.jobs.asof.AsOfExits;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.cli.SampleRun;
import io.whither.jobs.counting.Contributions;
import io.whither.jobs.counting.FlowCounting;
import io.whither.jobs.counting.KnownCompanies;
import io.whither.jobs.counting.WorkforceCounting;
import io.whither.jobs.delta.Warehouse;
import io.whither.marts.CohortMarts;
import io.whither.marts.Derivations;
import io.whither.marts.FlowNumber;
import io.whither.marts.PeopleCount;
import io.whither.marts.WorkforceNumber;
import io.whither.rulebook.RulebookLoader;
import io.whither.settings.PopulationTargetsReader;
import io.whither.tables.Column;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import io.whither.weighting.PopulationTargets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.commons.io.FileUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every published number of the sample, by the classes of the command: its people give it again, and a number of persons has as many. One pass over the
 * people makes all numbers of a cohort, of flows or of the workforce: a job for each of them would take hours.
 */
class EveryCellTracedTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final AsOfView VIEW = new AsOfView(AS_OF, null);

    /** Of two thousand people hardly ten ever moved from one group to another in one month. */
    private static final int FEW = 3;
    private static final String WEIGHTS = SampleRun.HOME.resolve("examples/weights/technology-workers.tsv").toString();
    /** How a weighted number is published, not what it is: of its rounding and of all weights, not of people. */
    private static final Set<String> ABOUT_WEIGHTS = Set.of("ci_low", "ci_high", "rounded_to", "effective_people", "design_effect", "target_met");

    @TempDir
    private static Path folder;

    private static PublishedRows published;
    private static Map<String, CohortTrace> cohorts;

    /** What people add to a number, and how many they are. */
    private record Sum(long adds, long persons) {

        static final Sum NONE = new Sum(0, 0);
    }

    /** What is asked of the people of one cohort: each count once, by its place, however many numbers it is behind. */
    private static final class Asked {

        private final Map<PeopleCount, Integer> places = new IdentityHashMap<>();
        private final List<PeopleCount> counts = new ArrayList<>();
        private Map<Integer, Sum> sums;

        void add(PeopleCount count) {
            if (places.putIfAbsent(count, counts.size()) == null) {
                counts.add(count);
            }
        }

        Sum sum(PeopleCount count) {
            return sums.getOrDefault(places.get(count), Sum.NONE);
        }
    }

    /** The sample, and in it one cohort and all companies once more, with numbers of few people and weighted ones. */
    @BeforeAll
    static void publish() throws IOException {
        SampleRun.warehouse();
        FileUtils.copyDirectory(SampleRun.folder().toFile(), folder.toFile());
        CommandLineRun run = CommandLineRun.in(SampleRun.HOME, Map.of(), "cohorts", "--master", "local[2]", "--set", "warehouse=" + folder.resolve("warehouse"),
                "--set", "disclosure.min-persons=" + FEW, "--set", "weights=" + WEIGHTS, "--set", "cohorts=[all-leavers-2022]");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Warehouse warehouse = new Warehouse(SparkSession.active(), folder.resolve("warehouse").toString());
        published = new PublishedRows(warehouse, AS_OF);
        KnownCompanies facts = new KnownCompanies(RulebookLoader.load(SampleRun.HOME.resolve("conf"), CareerRules.DEFAULTS, OwnershipView.POINT_IN_TIME).compiled().companies());
        PopulationTargets targets = PopulationTargetsReader.read(WEIGHTS);
        cohorts = new TreeMap<>();
        warehouse.read(MartTables.COHORT_SUMMARY).where(col("as_of").equalTo(lit(AS_OF))).select("cohort_id").as(Encoders.STRING()).collectAsList()
                .forEach(id -> cohorts.put(id, CohortTrace.open(id, AS_OF, warehouse, facts, FEW, targets)));
        assertThat(cohorts).hasSizeGreaterThan(5);
    }

    @Test
    void everyNumberOfACohortIsGivenAgainByItsMembers() {
        Map<CohortTrace, Asked> asked = new HashMap<>();
        cohorts.values().forEach(cohort -> asked.put(cohort, new Asked()));
        Map<PublishedCell, CohortNumber> numbers = new IdentityHashMap<>();
        CohortMarts.TABLES.forEach(table -> shown(table).forEach(cell -> numbers.put(cell, number(cell))));
        numbers.values().forEach(number -> number.sides().forEach(side -> side.counts().forEach(asked.get(side.cohort())::add)));
        asked.forEach((cohort, of) -> of.sums = sums(cohort.people(of.counts)));
        numbers.forEach((cell, number) -> assertThatTheyGive(cell,
                number.sides().stream().flatMap(side -> side.counts().stream().map(asked.get(side.cohort())::sum)).toList(), number::again));
        assertThat(numbers.size()).as("published numbers").isGreaterThan(4_000);
    }

    private static CohortNumber number(PublishedCell cell) {
        CohortTrace own = cohorts.get(cell.cohort());
        Optional<CohortTrace> against = Derivations.against(cell.name().table(), cell.key()).map(cohorts::get);
        return against.isPresent() ? own.number(cell, against.get()) : own.number(cell);
    }

    @Test
    void everyFlowIsGivenAgainByItsMovers() {
        List<PublishedCell> cells = shown(MartTables.COMPANY_FLOWS);
        Dataset<Row> moves = FlowCounting.each(AsOfExits.of(SampleRun.warehouse(), VIEW), cells.stream().map(FlowTrace::cell).toList());
        assertThatPeopleGive(cells, cell -> FlowTrace.cell(cell).numbers().size(), moves, (cell, sums) -> FlowNumber.value(sums));
    }

    @Test
    void everyNumberOfAWorkforceIsGivenAgainByItsPeople() {
        List<PublishedCell> cells = shown(MartTables.COMPANY_WORKFORCE);
        Dataset<Row> stays = WorkforceCounting.each(WorkforceCounting.careers(SampleRun.warehouse(), VIEW), VIEW, cells.stream().map(WorkforceTrace::cell).toList());
        assertThatPeopleGive(cells, cell -> WorkforceTrace.cell(cell).numbers().size(), stays, (cell, sums) -> WorkforceNumber.value(cell.name().measure(), sums));
    }

    @Test
    void theCommandTakesAWeightedNumberByItsWeightsAlone() {
        PublishedCell weighted = shown(MartTables.COHORT_WEIGHTED).stream().filter(cell -> cell.step() > 0).findFirst().orElseThrow();
        String[] named = {"--cohort", weighted.cohort(), "--table", "cohort_weighted", "--cell", "weighted_value,measure=" + weighted.key().get("measure"),
                "--set", "disclosure.min-persons=" + FEW};
        assertThat(explain(named).err()).contains("was made with weights, and none are set", "whither.weights");
        CommandLineRun run = explain(ArrayUtils.addAll(named, "--set", "weights=" + WEIGHTS));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("in cell 1, weight ");
        named[5] = named[5].replace("weighted_value", "design_effect");
        assertThat(explain(named).err()).contains("design_effect is no number that people are listed for; ask for weighted_value");
    }

    @Test
    void theCommandListsTheMovers() throws IOException {
        PublishedCell flow = shown(MartTables.COMPANY_FLOWS).stream().filter(cell -> cell.name().measure().equals("moves")).findFirst().orElseThrow();
        String key = String.join(",", flow.key().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
        CommandLineRun run = explain("--table", "company_flows", "--cell", key, "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).at("/answers/0/rows")).hasSize(flow.value().intValue());
    }

    private static CommandLineRun explain(String... cell) {
        return CommandLineRun.in(SampleRun.HOME, Map.of(), ArrayUtils.addAll(new String[] {"explain", "--master", "local[2]", "--set", "warehouse=" + folder.resolve("warehouse")}, cell));
    }

    /** @param numbers how many sums a cell is made of @param again the cell of its sums */
    private static void assertThatPeopleGive(List<PublishedCell> cells, ToIntFunction<PublishedCell> numbers, Dataset<Row> people,
            BiFunction<PublishedCell, long[], Double> again) {
        Map<Integer, Sum> sums = sums(people);
        int at = 0;
        for (PublishedCell cell : cells) {
            List<Sum> own = new ArrayList<>();
            for (int i = 0; i < numbers.applyAsInt(cell); i++) {
                own.add(sums.getOrDefault(at++, Sum.NONE));
            }
            assertThatTheyGive(cell, own, adds -> again.apply(cell, adds));
        }
        assertThat(cells.size()).as("published numbers").isGreaterThan(100);
    }

    private static void assertThatTheyGive(PublishedCell cell, List<Sum> own, ToDoubleFunction<long[]> again) {
        double made = again.applyAsDouble(own.stream().mapToLong(Sum::adds).toArray());
        String named = cell.name().table().name() + " " + cell.cohort() + ", " + cell.name().measure() + " of " + cell.name().row();
        assertThat(cell.isGivenBy(made)).as("%s: %s, made again %s", named, cell.value(), made).isTrue();
        Column column = cell.name().table().column(cell.name().measure()).orElseThrow();
        if (column.hasStatus() && column.unit().equals("persons")) {
            // So many people, each of whom adds one.
            assertThat(own).as(named).containsExactly(new Sum(cell.value().longValue(), cell.value().longValue()));
        }
    }

    private static List<PublishedCell> shown(Table table) {
        List<String> measures = CellName.measures(table).stream().filter(measure -> !table.equals(MartTables.COHORT_WEIGHTED) || !ABOUT_WEIGHTS.contains(measure)).toList();
        List<PublishedCell> cells = published.of(table, measures, null, lit(true)).stream().filter(cell -> cell.value() != null).toList();
        assertThat(cells.stream().map(cell -> cell.name().measure())).as("measures of %s", table.name()).containsAll(measures);
        return cells;
    }

    private static Map<Integer, Sum> sums(Dataset<Row> people) {
        Map<Integer, Sum> sums = new HashMap<>();
        people.selectExpr("person_id", "explode(" + Contributions.COLUMN + ") as (number, adds)").groupBy("number").agg(sum("adds"), countDistinct("person_id"))
                .collectAsList().forEach(row -> sums.put(row.getInt(0), new Sum(row.getLong(1), row.getLong(2))));
        return sums;
    }
}
