package io.whither.sample;

import io.whither.careers.CareerRules;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a sample: {@code <format>/snapshot_date=<date>/part-<n>.jsonl.gz} for each format and delivery, and the truth. People are taken
 * in blocks of fixed size, a file each, so that the bytes do not depend on the number of threads.
 */
public final class SampleFiles {

    /** People in a file. */
    static final long BLOCK = 50_000;

    private final Deliveries deliveries;

    public SampleFiles(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * Writes people from {@code 0} to {@code people - 1}, block by block in parallel; memory does not grow with their number.
     *
     * @throws UncheckedIOException when a file cannot be written
     */
    public void write(Path folder, long people) {
        LongStream.range(0, (people + BLOCK - 1) / BLOCK).parallel().forEach(block -> write(folder, block, Math.min(people, (block + 1) * BLOCK)));
    }

    private void write(Path folder, long block, long end) {
        Map<Path, Writer> writers = new HashMap<>();
        try {
            for (long number = block * BLOCK; number < end; number++) {
                SamplePerson person = deliveries.person(number);
                for (int delivery = 0; delivery < Deliveries.DATES.size(); delivery++) {
                    writeDelivery(folder, block, person, delivery, writers);
                    writeTruth(folder, block, person, Deliveries.DATES.get(delivery), writers);
                }
            }
            for (Writer writer : writers.values()) {
                writer.close();
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(folder + ": cannot be written: " + stuck.getMessage(), stuck);
        }
    }

    private void writeDelivery(Path folder, long block, SamplePerson person, int delivery, Map<Path, Writer> writers) throws IOException {
        for (SampleFormat format : SampleFormat.values()) {
            List<String> lines = deliveries.lines(person, format, delivery);
            if (!lines.isEmpty()) {
                Path file = folder.resolve(format.code()).resolve("snapshot_date=" + Deliveries.DATES.get(delivery)).resolve("part-%05d.jsonl.gz".formatted(block));
                Writer writer = open(file, writers);
                for (String line : lines) {
                    writer.append(line).append('\n');
                }
            }
        }
    }

    private static void writeTruth(Path folder, long block, SamplePerson person, LocalDate asOf, Map<Path, Writer> writers) throws IOException {
        Path file = folder.resolve("truth").resolve("as_of=" + asOf).resolve("exits-%05d.tsv.gz".formatted(block));
        boolean fresh = !writers.containsKey(file);
        Writer writer = open(file, writers);
        if (fresh) {
            writer.append(String.join("\t", Truth.COLUMNS)).append('\n');
        }
        for (Truth.VisibleExit exit : Truth.at(person, asOf, CareerRules.DEFAULTS)) {
            writer.append(String.join("\t", exit.cells())).append('\n');
        }
    }

    private static Writer open(Path file, Map<Path, Writer> writers) throws IOException {
        Writer known = writers.get(file);
        if (known != null) {
            return known;
        }
        Files.createDirectories(file.getParent());
        OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
        Writer writer = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
        writers.put(file, writer);
        return writer;
    }
}
