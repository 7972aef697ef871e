package io.whither.jobs.cli;

import io.whither.jobs.export.Persons;
import io.whither.jobs.export.TableChoice;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which tables a command takes. */
final class TableOptions {

    /** One or the other. */
    static final class Which {
        @Option(names = "--table", paramLabel = "TABLE", required = true, description = "Table, as area.name or name. Repeatable, or with commas.", split = ",")
        private List<String> tables = new ArrayList<>();

        @Option(names = "--all", required = true, description = "All tables but those that hold persons.")
        private boolean all;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Which which;

    @Option(names = "--include-restricted", description = "Also tables that hold persons, under their pseudonyms.")
    private boolean includeRestricted;

    /** @throws io.whither.settings.ConfigurationException with every fault */
    TableChoice choice() {
        Persons persons = includeRestricted ? Persons.INCLUDED : Persons.WITHHELD;
        return which.all ? TableChoice.all(persons) : TableChoice.named(which.tables, persons);
    }
}
