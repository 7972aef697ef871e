package io.whither.jobs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Raw to core. */
@Command(name = "resolve", description = "Make careers of the months whose raw data or rulebook have changed.", footer = {"", "Example:", "  whither resolve --dry-run"})
final class ResolveCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    ResolveCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.run("resolve", options, Pipelines.resolve());
    }
}
