package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import io.whither.employers.Company;
import io.whither.employers.EmployerResolver;
import io.whither.jobs.run.AnswerTable;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.jobs.spark.Rulebooks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Says of the careers of a date how employers were resolved, and which texts the reference data do not know. */
public final class CompanyCoverageJob implements Step {

    private static final int NEAREST = 3;

    private final int top;

    /** @param top how many texts to show */
    public CompanyCoverageJob(int top) {
        this.top = top;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of("count the employers' texts of core that no known company bears");
    }

    @Override
    public StepResult run(RunContext context) {
        CareersInUse careers = CareersInUse.of(context);
        Dataset<Row> positions = careers.positions().select("person_id", "employer_raw", "company_method", "company_id").where(col("employer_raw").isNotNull()).persist();
        try {
            List<Row> methods = positions.groupBy("company_method").agg(count(lit(1)).as("positions")).orderBy(col("positions").desc()).collectAsList();
            context.log().answer(methods(methods));
            EmployerResolver resolver = context.rulebook().compiled().employers();
            context.log().answer(unknown(positions, resolver, context.settings().disclosure().minPersons()));
            return StepResult.of(methods.stream().mapToLong(row -> row.getLong(1)).sum(), 0, 0, 0).withNotes(List.of(careers.note()));
        } finally {
            positions.unpersist();
        }
    }

    private static AnswerTable methods(List<Row> rows) {
        long all = rows.stream().mapToLong(row -> row.getLong(1)).sum();
        return new AnswerTable("how employers were resolved", List.of("method", "positions", "share"), rows.stream()
                .map(row -> List.of(row.getString(0), Long.toString(row.getLong(1)), String.format(Locale.ROOT, "%.1f %%", 100.0 * row.getLong(1) / all))).toList());
    }

    private AnswerTable unknown(Dataset<Row> positions, EmployerResolver resolver, int minPersons) {
        List<Row> texts = positions.where(col("company_method").equalTo("new")).groupBy("company_id")
                .agg(countDistinct("person_id").as("people"), count(lit(1)).as("positions"), min("employer_raw").as("text"))
                .where(col("people").geq(minPersons)).orderBy(col("people").desc(), col("company_id")).limit(top).collectAsList();
        return new AnswerTable("texts that became new companies", List.of("text", "company_id", "people", "positions", "nearest known"), texts.stream()
                .map(row -> List.of(row.<String>getAs("text"), row.<String>getAs("company_id"), Long.toString(row.<Long>getAs("people")),
                        Long.toString(row.<Long>getAs("positions")), nearest(resolver, row.getAs("text")))).toList());
    }

    private static String nearest(EmployerResolver resolver, String text) {
        return resolver.nearest(text, NEAREST).stream().map(Company::id).collect(Collectors.joining(", "));
    }
}
