package io.whither.jobs.explain;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.AnswerTable;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.tables.CoreTables;
import io.whither.tables.RawTables;
import io.whither.tables.RestrictedTables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lists the people, under their pseudonyms, whom a published cell counts, and the rows behind them. */
public final class ExplainCellJob implements Step {

    private static final String[] COLUMNS = {"person_id", "exit_month", "certainty", "origin_company_id", "origin_title", "origin_level", "destination_kind",
        "destination_company_id", "destination_level", "gap_months", "observed_until", "profile_hash", "exit_no", "source", "source_file"};

    private final String cohort;
    private final String cell;
    private final int limit;

    /**
     * @param cell in a form of {@link CellQueryParser#FORMS}
     * @param limit of people listed; their number counts all
     */
    public ExplainCellJob(String cohort, String cell, int limit) {
        this.cohort = cohort;
        this.cell = cell;
        this.limit = limit;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public void check(RunContext context) {
        CellQueryParser.parse(cell);
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of("list whom " + cell + " of " + cohort + " counts");
    }

    @Override
    public StepResult run(RunContext context) {
        CellQuery query = CellQueryParser.parse(cell);
        Warehouse warehouse = new Warehouse(context.spark(), context.settings().warehouse());
        if (!warehouse.exists(RestrictedTables.COHORT_MEMBERS)) {
            throw new RunFailedException(context.settings().warehouse(), "nothing is published", "publish first: whither cohorts");
        }
        LocalDate asOf = AsOfDate.of(context.settings(), warehouse);
        List<Row> rows = published(query, asOf, warehouse);
        String shown = shown(rows, query);
        Dataset<Row> people = people(query, rows, asOf, warehouse).cache();
        try {
            long number = people.count();
            requireSame(shown, number);
            context.log().answer(list(people, number, shown, asOf));
            return StepResult.of(number, 0, 0, 0);
        } finally {
            people.unpersist();
        }
    }

    /** The rows among which a cell stands: key, value, status. */
    static List<Row> rows(CellQuery query, String cohort, LocalDate asOf, Warehouse warehouse) {
        Dataset<Row> all = warehouse.read(query.table()).where(col("cohort_id").equalTo(cohort).and(col("as_of").equalTo(lit(asOf))));
        return all.where(query.rows()).select(expr(query.rowKey()).as("key"), col(query.measure()).as("value"),
                col(query.measure() + "_status").as("status")).collectAsList();
    }

    private List<Row> published(CellQuery query, LocalDate asOf, Warehouse warehouse) {
        List<Row> rows = rows(query, cohort, asOf, warehouse);
        if (rows.isEmpty()) {
            String there = String.join(", ", warehouse.read(RestrictedTables.COHORT_MEMBERS).selectExpr("concat(cohort_id, ' as of ', as_of)").distinct()
                    .as(org.apache.spark.sql.Encoders.STRING()).collectAsList().stream().sorted().toList());
            throw new RunFailedException(cohort + " as of " + asOf, "has no such rows", "published are " + there);
        }
        return rows;
    }

    private String shown(List<Row> rows, CellQuery query) {
        Row row = rows.stream().filter(r -> r.getString(0).equals(query.key())).findFirst()
                .orElseThrow(() -> new RunFailedException("--cell " + cell, "has no row of its own",
                        "there are " + String.join(", ", rows.stream().map(r -> r.getString(0)).sorted().toList())));
        return row.isNullAt(1) ? "withheld" : Long.toString(row.getLong(1));
    }

    /** The exits of a cohort's counted members. */
    static Dataset<Row> exits(String cohort, LocalDate asOf, Warehouse warehouse) {
        Dataset<Row> members = warehouse.read(RestrictedTables.COHORT_MEMBERS)
                .where(col("cohort_id").equalTo(cohort).and(col("as_of").equalTo(lit(asOf))).and(col("counted")))
                .select("person_id", "profile_hash", "exit_no", "certainty", "destination_kind", "observed_until");
        return warehouse.read(CoreTables.TRANSITIONS).drop("destination_kind")
                .join(broadcast(members), new String[] {"person_id", "profile_hash", "exit_no"}, "inner");
    }

    private Dataset<Row> people(CellQuery query, List<Row> rows, LocalDate asOf, Warehouse warehouse) {
        Dataset<Row> counted = exits(cohort, asOf, warehouse).where(query.members()).where(key(query, rows));
        Dataset<Row> origins = warehouse.read(RawTables.PROFILES).select("person_id", "profile_hash", "source", "source_file");
        return origins.join(broadcast(counted), new String[] {"person_id", "profile_hash"}, "inner").selectExpr(COLUMNS);
    }

    /** SQL over the members: whether a cell among these rows counts them. */
    static String key(CellQuery query, List<Row> rows) {
        if (!query.isOther()) {
            return query.memberKey() + " = '" + CellQueryParser.quoted(query.key()) + "'";
        }
        List<String> listed = rows.stream().map(row -> row.getString(0)).filter(key -> !key.equals(query.other())).distinct()
                .map(key -> "'" + CellQueryParser.quoted(key) + "'").toList();
        return listed.isEmpty() ? "true" : query.memberKey() + " not in (" + String.join(", ", listed) + ")";
    }

    private void requireSame(String shown, long number) {
        if (!shown.equals("withheld") && !shown.equals(Long.toString(number))) {
            throw new RunFailedException(cell + " of " + cohort, "is published as " + shown + ", but its members are " + number,
                    "core was made again after the publication: whither cohorts publishes it anew");
        }
    }

    private AnswerTable list(Dataset<Row> people, long number, String shown, LocalDate asOf) {
        List<List<String>> rows = people.orderBy("person_id", "exit_no").limit(limit).collectAsList().stream()
                .map(row -> IntStream.range(0, row.size()).mapToObj(i -> row.isNullAt(i) ? "" : row.get(i).toString()).toList()).toList();
        String listed = rows.size() < number ? ", the first " + rows.size() + " listed" : "";
        String told = shown.equals("withheld") ? "withheld where it is published; it stands for " + number + " people, not to be passed on" : shown + " people";
        return new AnswerTable(cohort + " as of " + asOf + ", " + cell + ": " + told + listed, List.of(COLUMNS), rows);
    }
}
