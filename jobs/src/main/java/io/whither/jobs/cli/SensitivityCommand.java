package io.whither.jobs.cli;

import io.whither.jobs.marts.SensitivityJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much depends on the view of ownership. */
@Command(name = "sensitivity", description = "Count a cohort under both views of ownership, point-in-time and pro-forma; write nothing.",
        footer = {"", "Example:", "  whither companies sensitivity --cohort amazon-tech-2022-2023"})
final class SensitivityCommand implements Callable<Integer> {

    private final Launch launch;

    @Option(names = "--cohort", required = true, paramLabel = "ID", description = "A cohort of conf/cohorts.")
    private String cohort;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    SensitivityCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.look("companies sensitivity", options, new SensitivityJob(cohort));
    }
}
