package io.whither.jobs.cli;

import io.whither.jobs.run.Surroundings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's entry. */
@Command(name = "whither", description = "Where have they gone? Careers of people who left an employer.",
        synopsisSubcommandLabel = "COMMAND", footer = {"", "Example:", "  whither run", "",
            "Exit codes: 0 done, 1 failed, 2 usage or configuration, 3 a quality gate."})
public final class Whither implements Runnable {

    @Spec
    private CommandSpec spec;

    private Whither() {}

    /** The process's entry, and the only place that ends it. */
    public static void main(String... args) {
        System.exit(run(args));
    }

    /** Runs a command line in the surroundings of this process; gives the exit code. */
    public static int run(String... args) {
        return run(Surroundings.ofProcess(), args);
    }

    /** Runs a command line; gives the exit code: 0 done, 1 failed, 2 usage or configuration, 3 a quality gate. */
    public static int run(Surroundings surroundings, String... args) {
        Failures failures = new Failures(surroundings);
        return commandLine(new Launch(surroundings))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> failures.ofExecution(failure, command))
                .setParameterExceptionHandler(failures::ofUsage)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    private static CommandLine commandLine(Launch launch) {
        CommandLine config = new CommandLine(new ConfigCommand()).addSubcommand(new ConfigShowCommand(launch));
        CommandLine titles = new CommandLine(new TitlesCommand())
                .addSubcommand(new TitlesClassifyCommand(launch)).addSubcommand(new TitlesExplainCommand(launch))
                .addSubcommand(new TitlesCoverageCommand(launch)).addSubcommand(new TitlesDiffCommand(launch));
        CommandLine companies = new CommandLine(new CompaniesCommand()).addSubcommand(new SensitivityCommand(launch))
                .addSubcommand(new CompaniesResolveCommand(launch)).addSubcommand(new CompaniesExplainCommand(launch))
                .addSubcommand(new CompaniesCoverageCommand(launch));
        CommandLine all = new CommandLine(new Whither())
                .addSubcommand(new RunCommand(launch)).addSubcommand(new IngestCommand(launch))
                .addSubcommand(new ResolveCommand(launch)).addSubcommand(new CohortsCommand(launch))
                .addSubcommand(new ReportCommand(launch)).addSubcommand(new AskCommand(launch)).addSubcommand(new ExplainCommand(launch)).addSubcommand(config).addSubcommand(titles).addSubcommand(companies).addSubcommand(new SampleCommand(launch.surroundings()))
                .addSubcommand(new ExportCommand(launch)).addSubcommand(new PublishJdbcCommand(launch)).addSubcommand(new RegisterCommand(launch))
                .addSubcommand(new DoctorCommand(launch));
        addHelp(all, "whither " + launch.surroundings().codeVersion());
        return all;
    }

    private static void addHelp(CommandLine command, String version) {
        command.getCommandSpec().mixinStandardHelpOptions(true).version(version);
        command.getSubcommands().values().forEach(below -> addHelp(below, version));
    }
}
