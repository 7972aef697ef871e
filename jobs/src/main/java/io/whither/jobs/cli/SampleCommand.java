package io.whither.jobs.cli;

import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Surroundings;
import io.whither.sample.Deliveries;
import io.whither.sample.Noise;
import io.whither.sample.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes synthetic people, in the formats of the vendors, and writes the truth beside them. */
@Command(name = "sample", description = "Make synthetic people in all formats, with the truth that was planted. The same seed gives the same bytes.",
        footer = {"", "Example:", "  whither sample --people 10000 --seed 7 --out /tmp/sample"})
final class SampleCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    @Option(names = "--people", defaultValue = "2000", description = "How many people (default ${DEFAULT-VALUE}).")
    private long people;

    @Option(names = "--seed", defaultValue = "2022", description = "Seed of chance (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", required = true, description = "Folder to write into; must be empty or not there.")
    private Path out;

    @Option(names = "--clean", description = "Without noise: no other names, no missing or partial dates, no broken lines.")
    private boolean clean;

    SampleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path folder = surroundings.workingDirectory().resolve(out);
        requireEmpty(folder);
        new SampleFiles(new Deliveries(seed, clean ? Noise.NONE : Noise.REAL)).write(folder, people);
        if (!options.quiet()) {
            surroundings.out().println(people + " synthetic people of seed " + seed + " in " + folder);
        }
        return ExitCodes.DONE;
    }

    private static void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new RunFailedException(folder.toString(), "is not empty", "give a folder that is empty or not there");
            }
        } catch (IOException unreadable) {
            throw new RunFailedException(folder.toString(), "cannot be read: " + unreadable.getMessage(), "give a folder to write into", unreadable);
        }
    }
}
