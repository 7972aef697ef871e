package io.whither.jobs.cli;

import io.whither.jobs.marts.CompanyCoverageJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the reference data do not know. */
@Command(name = "coverage", description = {"Print how employers were resolved, and the most frequent texts that became new companies, with the nearest known ones.",
        "Texts of fewer people than disclosure.min-persons are not shown."}, footer = {"", "Example:", "  whither companies coverage --top 50"})
final class CompaniesCoverageCommand implements Callable<Integer> {

    private final Launch launch;

    @Option(names = "--top", paramLabel = "N", defaultValue = "30", description = "How many texts: ${DEFAULT-VALUE}.")
    private int top;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    CompaniesCoverageCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.look("companies coverage", options, new CompanyCoverageJob(top));
    }
}
