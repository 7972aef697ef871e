package io.whither.jobs.marts;

import static org.apache.spark.sql.functions.lit;

import io.whither.jobs.run.AnswerTable;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.titles.TitleClassifier;
import io.whither.titles.TitleReading;
import java.util.List;
import java.util.Locale;

/** Says which titles of the careers of a date two mappings read differently, those of the most people first. */
public final class TitleDifferenceJob implements Step {

    private final TitleClassifier from;
    private final TitleClassifier to;
    private final int top;

    /** @param top how many titles to show */
    public TitleDifferenceJob(TitleClassifier from, TitleClassifier to, int top) {
        this.from = from;
        this.to = to;
        this.top = top;
    }

    private record Difference(TitlesInUse.Title title, String before, String after) {}

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of("read the titles of core by mapping " + from.version() + " and by " + to.version());
    }

    @Override
    public StepResult run(RunContext context) {
        TitlesInUse titles = TitlesInUse.of(context);
        List<TitlesInUse.Title> all = titles.where(lit(true));
        List<Difference> differences = all.stream().map(title -> new Difference(title, words(from, title.text()), words(to, title.text())))
                .filter(difference -> !difference.before().equals(difference.after())).toList();
        context.log().answer(new AnswerTable("titles that are read differently", List.of("title", "people", "before", "after"), differences.stream().limit(top)
                .map(difference -> List.of(difference.title().text(), Long.toString(difference.title().people()), difference.before(), difference.after())).toList()));
        long people = all.stream().mapToLong(TitlesInUse.Title::people).sum();
        long moved = differences.stream().mapToLong(difference -> difference.title().people()).sum();
        return StepResult.of(people, 0, 0, 0).withNotes(List.of(String.format(Locale.ROOT, "%d of %d titles change, with %.2f %% of the people; mapping %s to %s",
                differences.size(), all.size(), people == 0 ? 0 : 100.0 * moved / people, from.version(), to.version()), titles.note()));
    }

    private static String words(TitleClassifier mapping, String title) {
        TitleReading reading = mapping.classify(title);
        return reading.function().code() + ", " + (reading.role().isEmpty() ? "no role" : reading.role()) + ", level " + reading.level();
    }
}
