package io.whither.jobs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Core to marts. */
@Command(name = "cohorts", description = "Publish the cohorts of an as-of date.", footer = {"", "Example:", "  whither cohorts --as-of 2023-06-30 --set cohorts=amazon-tech-2022-2023"})
final class CohortsCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    CohortsCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.run("cohorts", options, Pipelines.cohorts());
    }
}
