package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.broadcast;

import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.asof.AsOfView;
import io.whither.jobs.counting.Contributions;
import io.whither.jobs.counting.KnownCompanies;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.AnswerTable;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.jobs.spark.Rulebooks;
import io.whither.marts.CompanyFacts;
import io.whither.marts.Derivations;
import io.whither.settings.PopulationTargetsReader;
import io.whither.tables.MartTables;
import io.whither.tables.RawTables;
import io.whither.tables.RestrictedTables;
import io.whither.weighting.PopulationTargets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Lists the people, under their pseudonyms, whom a published cell counts or derives from, and the rows behind them. */
public final class ExplainCellJob implements Step {

    private final String cohort;
    private final String table;
    private final String cell;
    private final int limit;

    /**
     * @param cohort null where the table is one of companies
     * @param table that publishes the cell; null where the cell is in one of {@link CellNames#FORMS}
     * @param limit of rows listed; their number counts all
     */
    public ExplainCellJob(String cohort, String table, String cell, int limit) {
        this.cohort = cohort;
        this.table = table;
        this.cell = cell;
        this.limit = limit;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void check(RunContext context) {
        CellName name = CellNames.parse(table, cell);
        if (name.isOfCohort() != (cohort != null)) {
            throw new RunFailedException("--cell " + cell, name.isOfCohort() ? name.table().name() + " is a table of cohorts" : name.table().name() + " is no table of cohorts",
                    name.isOfCohort() ? "add --cohort ID" : "leave --cohort out");
        }
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of("list whom " + cell + " of " + (cohort == null ? table : cohort) + " counts");
    }

    @Override
    public StepResult run(RunContext context) {
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(RestrictedTables.COHORT_MEMBERS)) {
            throw new RunFailedException(context.settings().warehouse(), "nothing is published", "publish first: whither cohorts");
        }
        LocalDate asOf = AsOfDate.of(context.settings(), warehouse);
        PublishedCell published = new PublishedRows(warehouse, asOf).find(CellNames.parse(table, cell), cohort);
        double shown = published.shown();
        Trace trace = trace(published, warehouse, new AsOfView(asOf, context.settings().knownAt()), context);
        Dataset<Row> people = trace.people().cache();
        try {
            long[] sums = Trace.sums(people, trace.numbers().size());
            requireSame(published, trace.value().applyAsDouble(sums));
            long rows = people.count();
            answers(trace, people, rows, shown, sums, asOf, warehouse).forEach(context.log()::answer);
            return StepResult.of(rows, 0, 0, 0);
        } finally {
            people.unpersist();
        }
    }

    private Trace trace(PublishedCell published, Warehouse warehouse, AsOfView view, RunContext context) {
        if (published.name().table().equals(MartTables.COMPANY_FLOWS)) {
            return FlowTrace.of(published, warehouse, view);
        }
        if (published.name().table().equals(MartTables.COMPANY_WORKFORCE)) {
            return WorkforceTrace.of(published, warehouse, view);
        }
        return number(published, warehouse, view, context).trace();
    }

    private CohortNumber number(PublishedCell published, Warehouse warehouse, AsOfView view, RunContext context) {
        PopulationTargets targets = PopulationTargetsReader.read(context.settings().weights());
        if (published.name().measure().equals(MartTables.WEIGHTED.name()) && targets == null) {
            throw new RunFailedException("--cell " + cell, "was made with weights, and none are set", "set whither.weights to the targets of the publication");
        }
        CompanyFacts facts = new KnownCompanies(Rulebooks.open(context).rulebook().companies());
        Function<String, CohortTrace> open = id -> CohortTrace.open(id, view.date(), warehouse, facts, context.settings().disclosure().minPersons(), targets);
        Optional<String> against = Derivations.against(published.name().table(), published.key());
        return against.isEmpty() ? open.apply(cohort).number(published) : open.apply(cohort).number(published, open.apply(against.get()));
    }

    private void requireSame(PublishedCell published, double again) {
        if (!published.isGivenBy(again)) {
            throw new RunFailedException("--cell " + cell, "is published as " + text(published.shown()) + ", but its people give " + text(again),
                    "core was made again after the publication, or the settings are not those of then: whither cohorts publishes it anew");
        }
    }

    private List<AnswerTable> answers(Trace trace, Dataset<Row> people, long number, double shown, long[] sums, LocalDate asOf, Warehouse warehouse) {
        String title = (cohort == null ? table : cohort) + " as of " + asOf + ", " + cell + ": " + text(shown);
        boolean plain = trace.numbers().size() == 1 && sums[0] == shown && sums[0] == number;
        List<List<String>> rows = rows(trace, people, warehouse);
        String listed = rows.size() < number ? ", the first " + rows.size() + " listed" : "";
        List<String> columns = Stream.concat(trace.columns().stream(), Stream.of("source", "source_file", "counts_in")).limit(trace.columns().size() + (plain ? 2 : 3)).toList();
        AnswerTable list = new AnswerTable(plain ? title + " people" + listed : number + " people behind it" + listed, columns,
                rows.stream().map(row -> row.subList(0, columns.size())).toList());
        return plain ? List.of(list) : List.of(new AnswerTable(title, List.of("derives from", "sum"),
                IntStream.range(0, sums.length).mapToObj(i -> List.of(trace.numbers().get(i), Long.toString(sums[i]))).toList()), list);
    }

    /** The told columns, the source, and which numbers each adds to. */
    private List<List<String>> rows(Trace trace, Dataset<Row> people, Warehouse warehouse) {
        Column[] order = trace.columns().stream().limit(3).map(functions::col).toArray(Column[]::new);
        Dataset<Row> first = people.orderBy(order).limit(limit);
        Dataset<Row> origins = warehouse.read(RawTables.PROFILES).select("person_id", "profile_hash", "source", "source_file");
        List<String> told = Stream.concat(trace.columns().stream(), Stream.of("source", "source_file", Contributions.COLUMN)).toList();
        return origins.join(broadcast(first), new String[] {"person_id", "profile_hash"}, "inner").orderBy(order)
                .select(told.stream().map(functions::col).toArray(Column[]::new)).collectAsList().stream()
                .map(row -> row(row, trace.numbers())).toList();
    }

    private static List<String> row(Row row, List<String> numbers) {
        int last = row.size() - 1;
        List<String> cells = new ArrayList<>(IntStream.range(0, last).mapToObj(i -> row.isNullAt(i) ? "" : row.get(i).toString()).toList());
        cells.add(new TreeMap<>(row.<Integer, Long>getJavaMap(last)).entrySet().stream()
                .map(e -> numbers.get(e.getKey()) + (e.getValue() == 1 ? "" : " " + e.getValue())).collect(Collectors.joining(", ")));
        return cells;
    }

    /** Counts without a point, others in full. */
    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
