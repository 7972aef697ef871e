package io.whither.jobs.cli;

import io.whither.jobs.export.PostgresTarget;
import io.whither.jobs.export.PublishJdbcJob;
import io.whither.settings.ConfigurationException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tables to a database. */
@Command(name = "publish-jdbc", description = {"Publish tables into PostgreSQL, with comments and keys. Readers see all of the old tables or all of the new.",
        "The password stands in " + PublishJdbcCommand.PASSWORD + "."},
        footer = {"", "Example:", "  whither publish-jdbc --all --url jdbc:postgresql://localhost:5432/analytics --user whither"})
final class PublishJdbcCommand implements Callable<Integer> {

    /** The environment variable of the password: a command line is seen by everybody on the machine. */
    static final String PASSWORD = "WHITHER_JDBC_PASSWORD";

    private final Launch launch;

    @Mixin
    private TableOptions tables;

    @Option(names = "--url", required = true, description = "jdbc:postgresql://HOST:PORT/DATABASE")
    private String url;

    @Option(names = "--user", required = true, description = "Role that owns the tables.")
    private String user;

    @Option(names = "--schema", defaultValue = "whither", description = "Schema (default ${DEFAULT-VALUE}); made when it is not there.")
    private String schema;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    PublishJdbcCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        if (!PostgresTarget.understands(url)) {
            throw new ConfigurationException("--url " + url, "is no address of PostgreSQL", "give jdbc:postgresql://HOST:PORT/DATABASE");
        }
        PostgresTarget target = new PostgresTarget(url, user, launch.surroundings().environment().get(PASSWORD), schema);
        return launch.run("publish-jdbc", options, List.of(new PublishJdbcJob(tables.choice(), target)));
    }
}
