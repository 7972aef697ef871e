package io.whither.jobs.cli;

import io.whither.jobs.explain.ExplainCellJob;
import io.whither.jobs.explain.ExplainPersonJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why a number is what it is. */
@Command(name = "explain", description = "Tell one career line by line, or list the people and rows behind a published cell.",
        footer = {"", "Cells: leavers, kind=retired, destination=google, role.after=data_scientist, move=ROLE>ROLE,",
            "level.before=senior, level.after.paired=director, level.latest=7, change=4>5; other where the table has it.",
            "", "Example:", "  whither explain --cohort amazon-tech-2022-2023 --cell destination=google", "  whither explain --person PSEUDONYM --as-of 2023-12-31"})
final class ExplainCommand implements Callable<Integer> {

    private final Launch launch;

    @ArgGroup(multiplicity = "1")
    private What what;

    private static final class What {

        @Option(names = "--person", required = true, paramLabel = "PSEUDONYM", description = "The person whose career is told.")
        private String person;

        @ArgGroup(exclusive = false)
        private Cell cell;
    }

    private static final class Cell {

        @Option(names = "--cohort", required = true, paramLabel = "ID", description = "A published cohort.")
        private String cohort;

        @Option(names = "--cell", required = true, paramLabel = "CELL", description = "Which number of it.")
        private String name;

        @Option(names = "--limit", paramLabel = "N", defaultValue = "1000", description = "List at most so many people (default ${DEFAULT-VALUE}); the number counts all.")
        private int limit;
    }

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    ExplainCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.look("explain", options,
                what.person == null ? new ExplainCellJob(what.cell.cohort, what.cell.name, what.cell.limit) : new ExplainPersonJob(what.person));
    }
}
