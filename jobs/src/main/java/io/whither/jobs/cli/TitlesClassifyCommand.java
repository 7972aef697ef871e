package io.whither.jobs.cli;

import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.spark.Rulebooks;
import io.whither.titles.Level;
import io.whither.titles.Role;
import io.whither.titles.TitleClassifier;
import io.whither.titles.TitleReading;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A file of titles in, the same file with their readings out. */
@Command(name = "classify", description = "Read the titles of a tab-separated file with a header: title, and employer if known.",
        footer = {"", "Example:", "  whither titles classify --in titles.tsv --out read.tsv"})
final class TitlesClassifyCommand implements Callable<Integer> {

    private static final String ADDED = "\tfunction\trole\tsoc\tisco\tlevel\tlevel_name\ttrack\tconfidence\trule";

    private final Launch launch;

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Titles, tab-separated.")
    private Path in;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the readings go.")
    private Path out;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    TitlesClassifyCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && Files.exists(in) && Files.isSameFile(in, out)) {
            throw new RunFailedException("--out " + out, "is the file that is read", "name another file");
        }
        TitleClassifier classifier = Rulebooks.source(options.settings(launch.surroundings()).settings()).compiled().titles();
        try (BufferedReader lines = open()) {
            String header = lines.readLine();
            List<String> columns = header == null ? List.of() : List.of(header.replace("\uFEFF", "").split("\t", -1));
            int title = columns.indexOf("title");
            if (title < 0) {
                throw new RunFailedException(in.toString(), "the header names no column title", "name the columns in the first line");
            }
            int employer = columns.indexOf("employer");
            try (BufferedWriter readings = Files.newBufferedWriter(out)) {
                readings.write(header + ADDED + "\n");
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split("\t", -1);
                    readings.write(line + "\t".repeat(Math.max(0, columns.size() - cells.length)) + added(classifier, cell(cells, title), cell(cells, employer)) + "\n");
                }
            }
        }
        launch.surroundings().out().println("wrote " + out + " by mapping " + classifier.version());
        return ExitCodes.DONE;
    }

    /** Bytes that are no UTF-8 become the mark of replacement: one bad title never stops a file. */
    private BufferedReader open() {
        try {
            return new BufferedReader(new InputStreamReader(Files.newInputStream(in), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new RunFailedException("--in " + in, "cannot be read", "name a file in UTF-8");
        }
    }

    private static String cell(String[] cells, int column) {
        return column >= 0 && column < cells.length ? cells[column] : "";
    }

    private static String added(TitleClassifier classifier, String title, String employer) {
        TitleReading reading = classifier.classify(title, employer, List.of());
        Role role = reading.role().isEmpty() ? null : classifier.role(reading.role());
        return "\t" + String.join("\t", reading.function().code(), reading.role(), role == null ? "" : role.soc(), role == null ? "" : role.isco(),
                Integer.toString(reading.level()), Level.values()[reading.level()].code(), reading.track().code(),
                String.format(Locale.ROOT, "%.3f", reading.confidence()), reading.rule());
    }
}
