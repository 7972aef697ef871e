package io.whither.jobs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** All of it: ingest, resolve, cohorts, report. */
@Command(name = "run", description = "Take in new files, make careers, publish cohorts and write the report.", footer = {"", "Example:", "  whither run --as-of 2023-12-31"})
final class RunCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    RunCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.run("run", options, Pipelines.run());
    }
}
