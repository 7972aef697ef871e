package io.whither.jobs.cli;

import io.whither.jobs.export.ExportFormat;
import io.whither.jobs.export.ExportJob;
import io.whither.jobs.export.FormulaText;
import io.whither.settings.ConfigurationException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tables to files. */
@Command(name = "export", description = "Write tables as files, one a table: CSV that is safe to open in a spreadsheet, Parquet, or one JSON object a line.",
        footer = {"", "Example:", "  whither export --table marts.cohort_summary --format csv --out exported"})
final class ExportCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin
    private TableOptions tables;

    @Option(names = "--format", defaultValue = "csv", description = "csv, parquet or json (default ${DEFAULT-VALUE}).")
    private String format;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder of this machine; files of the same name are replaced.")
    private String out;

    @Option(names = "--raw", description = "CSV for machines: texts that a spreadsheet would take for formulas stay as they are.")
    private boolean raw;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    ExportCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        if (out.contains("://")) {
            throw new ConfigurationException("--out " + out, "is not a folder of this machine", "export into one, and copy it from there");
        }
        ExportJob job = new ExportJob(tables.choice(), format(), raw ? FormulaText.AS_WRITTEN : FormulaText.DEFUSED,
                launch.surroundings().workingDirectory().resolve(out).normalize());
        return launch.run("export", options, List.of(job));
    }

    private ExportFormat format() {
        for (ExportFormat known : ExportFormat.values()) {
            if (known.code().equals(format)) {
                return known;
            }
        }
        throw new ConfigurationException("--format " + format, "there is no such format", "give csv, parquet or json");
    }
}
