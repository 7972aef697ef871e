package io.whither.jobs.cli;

import io.whither.jobs.spark.Rulebooks;
import io.whither.titles.Level;
import io.whither.titles.TitleClassifier;
import io.whither.titles.TitleReading;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How one title is read. */
@Command(name = "explain", description = "Print how a title is read, and by which rules.", footer = {"", "Example:", "  whither titles explain \"VP of Engineering\""})
final class TitlesExplainCommand implements Callable<Integer> {

    private final Launch launch;

    @Parameters(paramLabel = "TITLE", description = "A job title.")
    private String title;

    @Option(names = "--employer", description = "The employer, as written.")
    private String employer = "";

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    TitlesExplainCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        TitleClassifier classifier = Rulebooks.source(options.settings(launch.surroundings()).settings()).compiled().titles();
        TitleReading reading = classifier.classify(title, employer, List.of());
        var out = launch.surroundings().out();
        out.println("function    " + reading.function().code());
        out.println("role        " + reading.role());
        out.println("level       " + reading.level() + " " + Level.values()[reading.level()].code());
        out.println("track       " + reading.track().code());
        out.println("rules       " + reading.rule());
        out.println("confidence  " + reading.confidence());
        out.println("mapping     " + classifier.version());
        return ExitCodes.DONE;
    }
}
