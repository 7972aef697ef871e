package io.whither.jobs.cli;

import io.whither.jobs.export.CatalogStatements;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tables to a catalog. */
@Command(name = "register", description = "Print the SQL that makes the tables known to a catalog; a schema an area.",
        footer = {"", "Example:", "  whither register --all --print | spark-sql"})
final class RegisterCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin
    private TableOptions tables;

    @Option(names = "--print", required = true, description = "Print it; nothing is changed anywhere.")
    private boolean print;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    RegisterCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        String warehouse = options.settings(launch.surroundings()).settings().warehouse();
        String absolute = warehouse.contains(":/") ? warehouse : launch.surroundings().workingDirectory().resolve(warehouse).normalize().toString();
        CatalogStatements.of(tables.choice(), absolute).forEach(launch.surroundings().out()::println);
        return ExitCodes.DONE;
    }
}
