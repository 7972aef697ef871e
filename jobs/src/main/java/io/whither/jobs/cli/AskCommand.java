package io.whither.jobs.cli;

import io.whither.jobs.marts.AskJob;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A cohort of the moment. */
@Command(name = "ask", description = "Answer for a cohort in words of the moment; print it, and write nothing unless told.",
        footer = {"", "Example:", "  whither ask --origin amazon --functions engineering,information_technology --from 2022-01 --to 2023-12"})
final class AskCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin
    private CohortOptions cohort;

    @Option(names = "--save", paramLabel = "NAME", description = "Publish the answer as a cohort of this name.")
    private String name;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    AskCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        AskJob question = new AskJob(cohort.words(), name);
        return name == null ? launch.look("ask", options, question) : launch.run("ask", options, List.of(question));
    }
}
