package io.whither.jobs.cli;

import io.whither.jobs.marts.TitleDifferenceJob;
import io.whither.jobs.run.RunFailedException;
import io.whither.titles.TitleClassifier;
import io.whither.titles.TitleLexiconLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a change of the mapping moves. */
@Command(name = "diff", description = {"Print which titles of the warehouse two versions of the mapping read differently, weighted by people.",
        "A version is a folder that holds titles/: conf of another checkout, or a copy of conf before an edit."},
        footer = {"", "Example:", "  git worktree add ../before v1.0", "  whither titles diff --from ../before/conf --to conf"})
final class TitlesDiffCommand implements Callable<Integer> {

    private final Launch launch;

    @Option(names = "--from", required = true, paramLabel = "FOLDER", description = "The mapping before.")
    private Path from;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "The mapping after.")
    private Path to;

    @Option(names = "--top", paramLabel = "N", defaultValue = "30", description = "How many titles: ${DEFAULT-VALUE}.")
    private int top;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    TitlesDiffCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.look("titles diff", options, new TitleDifferenceJob(mapping("--from", from), mapping("--to", to), top));
    }

    private static TitleClassifier mapping(String option, Path folder) {
        if (!Files.isDirectory(folder.resolve("titles"))) {
            throw new RunFailedException(option + " " + folder, "holds no folder titles", "name a folder such as conf");
        }
        return new TitleClassifier(TitleLexiconLoader.fromFolder(folder));
    }
}
