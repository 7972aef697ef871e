package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;

import io.whither.careers.CareerRules;
import io.whither.cohorts.CohortSet;
import io.whither.employers.OwnershipView;
import io.whither.jobs.asof.AsOfExits;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.cli.CommandLineRun;
import io.whither.jobs.cli.SampleRun;
import io.whither.jobs.delta.ContentHashes;
import io.whither.jobs.delta.InParallel;
import io.whither.jobs.delta.Warehouse;
import io.whither.marts.CohortMarts;
import io.whither.marts.CohortScope;
import io.whither.marts.MartRow;
import io.whither.rulebook.Rulebook;
import io.whither.rulebook.RulebookLoader;
import io.whither.sample.Deliveries;
import io.whither.sample.Noise;
import io.whither.sample.SampleFiles;
import io.whither.settings.PopulationTargetsReader;
import io.whither.tables.CoreTables;
import io.whither.tables.MartTables;
import io.whither.tables.OpsTables;
import io.whither.tables.RawTables;
import io.whither.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One content hash of every mart, in whatever order things come. Order enters in two places only: lines become raw rows, and rows of raw and core
 * become marts. So a few orders go the whole way, from lines in other files, files in other runs and other partitions; the twenty begin at the rows.
 */
class ArrivalOrderTest {

    private static final long SEED = 20231231;
    private static final int PEOPLE = 100;
    private static final int MIN_PERSONS = 3;
    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    /** One beside another, and a third that holds both's people. */
    private static final List<String> COHORTS = List.of("amazon-tech-2022-2023", "google-tech-2022-2023", "all-leavers-2022");
    private static final int[] PARTITIONS = {1, 3, 8};
    private static final Path WEIGHTS = SampleRun.HOME.resolve("examples/weights/technology-workers.tsv");
    private static final String SHUFFLE = "spark.sql.shuffle.partitions";
    private static final List<Table> READ = List.of(RawTables.OBSERVATIONS, CoreTables.TRANSITIONS, CoreTables.CAREERS);

    @TempDir
    private Path folder;

    @Test
    void everyMartHasOneHash() throws IOException {
        new SampleFiles(new Deliveries(SEED, Noise.REAL)).write(folder.resolve("sample"), PEOPLE);
        Map<String, String> expected = delivered("in-order", PARTITIONS[0], Deliveries.DATES, new Random(SEED));
        assertThat(expected.keySet()).containsAll(MartTables.ALL.stream().map(Table::qualifiedName).toList());
        List<LocalDate> newestFirst = new ArrayList<>(Deliveries.DATES);
        Collections.reverse(newestFirst);
        assertThat(delivered("newest-first", PARTITIONS[1], newestFirst, new Random(SEED + 1))).isEqualTo(expected);

        Warehouse made = warehouse("in-order");
        Marts marts = marts(made);
        marts.hashes().forEach((table, hash) -> assertThat(hash).as(table).isEqualTo(expected.get(table)));
        for (int order = 0; order < 20; order++) {
            int partitions = PARTITIONS[order % PARTITIONS.length];
            assertThat(marts(permuted(made, order, partitions), partitions)).as("order %d of seed %d, %d partitions", order, SEED, partitions).isEqualTo(marts);
        }
    }

    /** Takes in a delivery a run, its lines shuffled over other files, and publishes after each from the as-of on: later data change nothing. */
    private Map<String, String> delivered(String name, int partitions, List<LocalDate> dates, Random random) throws IOException {
        Map<String, String> last = null;
        boolean complete = false;
        List<LocalDate> seen = new ArrayList<>();
        for (LocalDate date : dates) {
            shuffle(name, date, random);
            run(name, partitions, "ingest");
            seen.add(date);
            complete = seen.containsAll(Deliveries.DATES.stream().filter(d -> !d.isAfter(AS_OF)).toList());
            if (complete) {
                run(name, partitions, "resolve");
                run(name, partitions, "cohorts");
                Map<String, String> now = published(name);
                assertThat(last == null ? now : last).as("%s after %s", name, date).isEqualTo(now);
                last = now;
            }
        }
        return last;
    }

    private void shuffle(String name, LocalDate date, Random random) throws IOException {
        try (Stream<Path> formats = Files.list(folder.resolve("sample"))) {
            for (Path format : formats.filter(path -> !path.endsWith("truth")).sorted().toList()) {
                List<String> lines = lines(format.resolve("snapshot_date=" + date).resolve("part-00000.jsonl.gz"));
                Collections.shuffle(lines, random);
                Path into = Files.createDirectories(folder.resolve(name).resolve(format.getFileName()).resolve("snapshot_date=" + date));
                int cut = random.nextInt(lines.size());
                Files.write(into.resolve("b.jsonl"), lines.subList(0, cut));
                Files.write(into.resolve("a.jsonl"), lines.subList(cut, lines.size()));
            }
        }
    }

    private static List<String> lines(Path packed) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private void run(String name, int partitions, String command) throws IOException {
        String sources;
        try (Stream<Path> formats = Files.list(folder.resolve(name))) {
            sources = formats.filter(path -> !path.endsWith("warehouse")).sorted()
                    .map(path -> "{name=" + path.getFileName() + ",format=" + path.getFileName() + ",path=\"" + path + "\"}").collect(Collectors.joining(","));
        }
        CommandLineRun run = CommandLineRun.in(SampleRun.HOME, Map.of(), command, "--set", "master=local[2]", "--set", "warehouse=" + folder.resolve(name).resolve("warehouse"),
                "--set", "sources=[" + sources + "]", "--set", "as-of=" + AS_OF, "--set", "cohorts=[" + String.join(",", COHORTS) + "]",
                "--set", "disclosure.min-persons=" + MIN_PERSONS, "--set", "weights=" + WEIGHTS, "--set", SHUFFLE + "=" + partitions);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private Warehouse warehouse(String name) {
        return new Warehouse(SparkSession.active(), folder.resolve(name).resolve("warehouse").toString());
    }

    /** The hashes of the last run. */
    private Map<String, String> published(String name) {
        Map<String, String> hashes = new TreeMap<>();
        warehouse(name).read(OpsTables.PUBLICATIONS).orderBy("published_at").collectAsList()
                .forEach(row -> hashes.put(row.getAs("table"), row.getAs("content_hash")));
        return hashes;
    }

    private Warehouse permuted(Warehouse made, int order, int partitions) {
        Warehouse copy = warehouse("order-" + order);
        InParallel.forEach(READ, table -> made.read(table).orderBy(rand(SEED + order)).coalesce(partitions).write().format("delta").save(copy.path(table)));
        return copy;
    }

    /** The tables made of counts, row by row, which one machine makes; and the contents of those that Spark makes. */
    private record Marts(Map<Table, List<String>> counted, Map<String, String> hashes) {}

    private static Marts marts(Warehouse warehouse, int partitions) {
        SparkSession spark = warehouse.spark();
        String before = spark.conf().get(SHUFFLE);
        spark.conf().set(SHUFFLE, partitions);
        try {
            return marts(warehouse);
        } finally {
            spark.conf().set(SHUFFLE, before);
        }
    }

    private static Marts marts(Warehouse warehouse) {
        Rulebook rulebook = RulebookLoader.load(SampleRun.HOME.resolve("conf"), CareerRules.DEFAULTS, OwnershipView.POINT_IN_TIME).compiled();
        CohortSet set = CohortSets.reader(rulebook).read(SampleRun.HOME.resolve("conf/cohorts"), COHORTS);
        AsOfView view = new AsOfView(AS_OF, null);
        Dataset<Row> exits = AsOfExits.of(warehouse, view);
        Map<Table, List<String>> rows = new LinkedHashMap<>();
        List<CohortScope> scopes = new ArrayList<>();
        try (CountedCohorts counted = new CountedCohorts(set, AS_OF, exits, CareerRules.DEFAULTS.freshAfter(), null)) {
            CohortMarts marts = counted.marts(rulebook.companies(), MIN_PERSONS);
            marts.rows().forEach((table, made) -> rows.put(table, made.stream().map(MartRow::toString).toList()));
            set.definitions().forEach(cohort -> scopes.add(CohortScope.of(cohort, marts.shown().get(cohort.id()))));
        }
        assertThat(rows.keySet()).contains(MartTables.COHORT_SUMMARY, MartTables.COHORT_DESTINATIONS);
        return new Marts(rows, Map.of(MartTables.COMPANY_FLOWS.qualifiedName(), hash(MartTables.COMPANY_FLOWS, CompanyFlows.of(exits, scopes, AS_OF, MIN_PERSONS, "run")),
                MartTables.COMPANY_WORKFORCE.qualifiedName(), hash(MartTables.COMPANY_WORKFORCE, CompanyWorkforce.of(warehouse, view, scopes, MIN_PERSONS, "run"))));
    }

    private static String hash(Table table, Dataset<Row> rows) {
        ContentHashes.Content content = ContentHashes.of(table, rows);
        assertThat(content.rows()).as(table.name()).isPositive();
        return content.hash();
    }
}
