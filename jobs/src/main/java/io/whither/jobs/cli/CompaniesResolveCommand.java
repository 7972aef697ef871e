package io.whither.jobs.cli;

import io.whither.employers.GroupLookup;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.spark.Rulebooks;
import io.whither.rulebook.Rulebook;
import io.whither.settings.Settings;
import io.whither.time.DateReader;
import io.whither.time.Months;
import io.whither.time.PartialDate;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A file of employers in, the same file with their companies out. */
@Command(name = "resolve", description = {"Find the companies of a tab-separated file with a header: employer, and key, domain and date if known.",
        "A date such as 2019-06 says whose the company was then; without one the group is today's."},
        footer = {"", "Example:", "  whither companies resolve --in employers.tsv --out companies.tsv"})
final class CompaniesResolveCommand implements Callable<Integer> {

    private final Launch launch;

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Employers, tab-separated.")
    private Path in;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the companies go.")
    private Path out;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    CompaniesResolveCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && Files.isSameFile(in, out)) {
            throw new RunFailedException("--out " + out, "is the file that is read", "name another file");
        }
        Settings settings = options.settings(launch.surroundings()).settings();
        Rulebook rulebook = Rulebooks.source(settings).compiled();
        GroupLookup groups = ResolvedEmployer.groups(rulebook, settings);
        LocalDate today = LocalDate.ofInstant(launch.surroundings().now(), ZoneOffset.UTC);
        long rows = 0;
        try (BufferedReader lines = open()) {
            String header = lines.readLine();
            List<String> columns = header == null ? List.of() : List.of(header.replace("\uFEFF", "").split("\t", -1));
            if (!columns.contains("employer")) {
                throw new RunFailedException(in + ", line 1", "the header names no column employer", "name the columns in the first line");
            }
            try (BufferedWriter companies = Files.newBufferedWriter(out)) {
                companies.write(header + "\t" + String.join("\t", ResolvedEmployer.COLUMNS) + "\n");
                for (String line = lines.readLine(); line != null; line = lines.readLine(), rows++) {
                    String[] cells = line.split("\t", -1);
                    ResolvedEmployer resolved = ResolvedEmployer.of(rulebook, groups, cell(cells, columns, "employer"), cell(cells, columns, "key"),
                            cell(cells, columns, "domain"), month(cell(cells, columns, "date")), today);
                    companies.write(line + "\t".repeat(Math.max(0, columns.size() - cells.length)) + "\t" + String.join("\t", resolved.cells()) + "\n");
                }
            }
        }
        launch.surroundings().out().println("wrote " + rows + " employers to " + out);
        return ExitCodes.DONE;
    }

    private BufferedReader open() {
        try {
            return Files.newBufferedReader(in);
        } catch (IOException unreadable) {
            throw new RunFailedException("--in " + in, "cannot be read", "name a file in UTF-8");
        }
    }

    /** The first month that a date as written may mean; {@code Months.NONE} when there is none. */
    static int month(String date) {
        PartialDate written = DateReader.partial(date == null || date.isBlank() ? null : date);
        return written.isMissing() ? Months.NONE : written.earliest();
    }

    private static String cell(String[] cells, List<String> columns, String name) {
        int column = columns.indexOf(name);
        return column >= 0 && column < cells.length ? cells[column] : "";
    }
}
