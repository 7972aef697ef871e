package io.whither.jobs.cli;

import io.whither.jobs.marts.TitleCoverageJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the mapping does not know. */
@Command(name = "coverage", description = {"Print the most frequent titles that have no function, so that a mapping can be grown from data.",
        "Titles of fewer people than disclosure.min-persons are not shown."}, footer = {"", "Example:", "  whither titles coverage --top 50"})
final class TitlesCoverageCommand implements Callable<Integer> {

    private final Launch launch;

    @Option(names = "--top", paramLabel = "N", defaultValue = "30", description = "How many titles: ${DEFAULT-VALUE}.")
    private int top;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    TitlesCoverageCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.look("titles coverage", options, new TitleCoverageJob(top));
    }
}
