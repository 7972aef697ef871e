package io.whither.jobs.cli;

import io.whither.employers.Company;
import io.whither.employers.OwnershipView;
import io.whither.jobs.spark.Rulebooks;
import io.whither.rulebook.Rulebook;
import io.whither.time.Months;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How one employer is read. */
@Command(name = "explain", description = "Print which company an employer's text names, by what evidence, and whose it was.",
        footer = {"", "Example:", "  whither companies explain \"Twitch Interactive, Inc.\" --date 2014-07"})
final class CompaniesExplainCommand implements Callable<Integer> {

    private static final int NEAREST = 3;

    private final Launch launch;

    @Parameters(paramLabel = "TEXT", description = "An employer, as written.")
    private String employer;

    @Option(names = "--date", paramLabel = "DATE", description = "The day or month that counts; today without it.")
    private String date;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    CompaniesExplainCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        Rulebook rulebook = Rulebooks.source(options.settings(launch.surroundings()).settings()).compiled();
        LocalDate today = LocalDate.ofInstant(launch.surroundings().now(), ZoneOffset.UTC);
        int month = CompaniesResolveCommand.month(date);
        PrintStream out = launch.surroundings().out();
        out.println("normalised     " + rulebook.companies().normaliser().normalise(employer));
        ResolvedEmployer any = null;
        for (OwnershipView view : OwnershipView.values()) {
            ResolvedEmployer resolved = ResolvedEmployer.of(rulebook, rulebook.companies().ownership().view(view), employer, null, null, month, today);
            if (any == null) {
                print(out, resolved);
            }
            any = resolved;
            out.println("group          " + resolved.groupId() + "  (" + view.code() + ", " + (month == Months.NONE ? "today" : Months.text(month)) + ")");
        }
        if (any.match().method().equals("new") || any.match().method().equals("abstain")) {
            out.println("nearest known  " + rulebook.employers().nearest(employer, NEAREST).stream().map(Company::id).collect(Collectors.joining(", ")));
        }
        return ExitCodes.DONE;
    }

    private static void print(PrintStream out, ResolvedEmployer resolved) {
        out.println("kind           " + resolved.match().kind().code());
        out.println("company        " + String.join("  ", Arrays.asList(resolved.cells().get(0), resolved.cells().get(1))).strip());
        out.println("method         " + resolved.match().method());
        out.println("confidence     " + resolved.cells().get(ResolvedEmployer.COLUMNS.indexOf("confidence")));
    }
}
