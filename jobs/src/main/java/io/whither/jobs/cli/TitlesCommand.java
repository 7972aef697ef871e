package io.whither.jobs.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of commands about job titles. */
@Command(name = "titles", description = "Read job titles: function, role, seniority.", footer = {"", "Example:", "  whither titles explain \"VP of Engineering\""})
final class TitlesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "titles: what about them?");
    }
}
