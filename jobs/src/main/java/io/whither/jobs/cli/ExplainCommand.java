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
        footer = {"", "With --table a cell is a measure and the columns of the row's key: ee,month=2022-03,origin_group_id=amazon,...",
            "Without it, one of a cohort: any column of cohort_summary, such as leavers or top3_share; kind=retired, destination=google,",
            "role.after=data_scientist, move=ROLE>ROLE, level.before=senior, level.after.paired=director, level.latest=7, change=4>5,",
            "at_risk=6, test=sign_test; other where the table has it. What is withheld is not told.",
            "", "Example:", "  whither explain --cohort amazon-tech-2022-2023 --cell destination=google",
            "  whither explain --cohort amazon-tech-2022-2023 --table cohort_comparisons --cell against_id=google-tech-2022-2023,measure=director_after",
            "  whither explain --table company_flows --cell month=2022-11,origin_group_id=amazon,destination_group_id=other,function=engineering",
            "  whither explain --table company_workforce --cell exits,month=2022-11,group_id=amazon,function=engineering,level=senior",
            "  whither explain --person PSEUDONYM --as-of 2023-12-31"})
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

        @Option(names = "--cell", required = true, paramLabel = "CELL", description = "Which number.")
        private String name;

        @Option(names = "--cohort", paramLabel = "ID", description = "A published cohort; none for the tables of companies.")
        private String cohort;

        @Option(names = "--table", paramLabel = "TABLE", description = "The published table that has it; not needed for the short forms below.")
        private String table;

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
                what.person == null ? new ExplainCellJob(what.cell.cohort, what.cell.table, what.cell.name, what.cell.limit) : new ExplainPersonJob(what.person));
    }
}
