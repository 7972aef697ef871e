package io.whither.jobs.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of commands about companies. */
@Command(name = "companies", description = "Look at companies and whose they are taken to be.", footer = {"", "Example:", "  whither companies sensitivity --cohort amazon-tech-2022-2023"})
final class CompaniesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "companies: what about them?");
    }
}
