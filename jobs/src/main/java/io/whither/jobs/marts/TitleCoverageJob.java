package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.whither.jobs.run.AnswerTable;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.titles.JobFunction;
import java.util.List;
import java.util.Locale;

/** Says which titles of the careers of a date have no function, the most frequent first. */
public final class TitleCoverageJob implements Step {

    private final int top;

    /** @param top how many titles to show */
    public TitleCoverageJob(int top) {
        this.top = top;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of("count the titles of core that have no function");
    }

    @Override
    public StepResult run(RunContext context) {
        TitlesInUse titles = TitlesInUse.of(context);
        long all = people(titles.where(lit(true)));
        List<TitlesInUse.Title> unread = titles.where(col("function").equalTo(JobFunction.UNCLASSIFIED.code()));
        context.log().answer(new AnswerTable("titles without a function", List.of("title", "people"),
                unread.stream().limit(top).map(title -> List.of(title.text(), Long.toString(title.people()))).toList()));
        context.log().answer(new AnswerTable("titles by people", List.of("measure", "value"), List.of(
                List.of("with a function", String.format(Locale.ROOT, "%.2f %%", all == 0 ? 0 : 100.0 * (all - people(unread)) / all)))));
        return StepResult.of(all, 0, 0, 0).withNotes(List.of(titles.note()));
    }

    private static long people(List<TitlesInUse.Title> titles) {
        return titles.stream().mapToLong(TitlesInUse.Title::people).sum();
    }
}
