package io.whither.jobs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What Spark writes in parts, as one file. No more than a buffer of it is ever in memory. */
final class OneFile {

    private OneFile() {}

    static void ofText(Dataset<String> lines, String header, String lineEnd, Path file) throws IOException {
        Path parts = partsOf(file);
        lines.toDF("value").write().option("lineSep", lineEnd).option("compression", "none").text(parts.toUri().toString());
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            for (Path part : parts(parts)) {
                Files.copy(part, out);
            }
        }
        FileUtils.deleteDirectory(parts.toFile());
    }

    /** @param rows in one partition */
    static void ofParquet(Dataset<Row> rows, Path file) throws IOException {
        Path parts = partsOf(file);
        rows.write().parquet(parts.toUri().toString());
        Files.move(parts(parts).get(0), file);
        FileUtils.deleteDirectory(parts.toFile());
    }

    private static Path partsOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".parts");
    }

    /** In the order of the partitions: Spark numbers the names. */
    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList();
        }
    }
}
