package io.whither.jobs.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of commands about the configuration. */
@Command(name = "config", description = "Look at the configuration.", footer = {"", "Example:", "  whither config show"})
final class ConfigCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "config: what about it?");
    }
}
