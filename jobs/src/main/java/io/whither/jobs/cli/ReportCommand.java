package io.whither.jobs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Marts to a page. */
@Command(name = "report", description = "Write the report, an index and a page a cohort, from what is published.", footer = {"", "Example:", "  whither report --set report.path=out/index.html"})
final class ReportCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    ReportCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.run("report", options, Pipelines.report());
    }
}
