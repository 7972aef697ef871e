package io.whither.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.jobs.delta.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar for clusters, started by Spark's own launcher as a distribution of Spark starts it, against the embedded run. */
class SubmittedJarIT {

    private static final Path TARGET = SampleRun.HOME.resolve("jobs/target");

    @TempDir
    private Path folder;

    @Test
    void theSameArgumentsGiveTheSameTablesAndAnswers() throws Exception {
        Path err = folder.resolve("err.txt");
        int exitCode = submit(err, SampleRun.arguments(folder, "run"));

        assertThat(exitCode).as(Files.readString(err)).isZero();
        assertThat(Files.readString(err).lines()).as("nothing but the progress")
                .allMatch(line -> line.matches("(warning: WHITHER_PSEUDONYM_KEY|[1-4]/4 |WARNING: Using incubator modules).*"));
        assertThat(TableHashes.of(SampleRun.warehouse())).hasSizeGreaterThan(20)
                .isEqualTo(TableHashes.of(new Warehouse(SparkSession.active(), folder.resolve("warehouse").toString())));
        assertThat(answers(SampleRun.report())).containsKey("index.html").isEqualTo(answers(folder.resolve("report")));
    }

    @Test
    void theJarBringsItsOwnAndWhatIsRelocatedAndNoMore() throws IOException {
        try (JarFile jar = new JarFile(TARGET.resolve("whither.jar").toFile())) {
            List<String> classes = jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")).toList();
            assertThat(classes).allMatch(name -> name.startsWith("io/whither/") || name.startsWith("org/postgresql/"));
            assertThat(classes).contains("io/whither/shaded/config/Config.class", "io/whither/shaded/picocli/CommandLine.class",
                    "io/whither/shaded/jte/TemplateOutput.class");
        }
    }

    private int submit(Path err, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SampleRun.HOME.resolve("scripts/whither").toString()));
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command).redirectOutput(folder.resolve("out.txt").toFile()).redirectError(err.toFile());
        process.environment().put("SPARK_HOME", sparkHome().toString());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().keySet().removeIf(name -> name.startsWith("WHITHER_"));
        return process.start().waitFor();
    }

    /** A distribution of Spark in small: its jars, which are on our class path, and its starter. */
    private Path sparkHome() throws IOException {
        Path home = folder.resolve("spark");
        Files.createDirectories(home.resolve("jars"));
        Files.createDirectories(home.resolve("bin"));
        for (String jar : Files.readString(TARGET.resolve("launcher/classpath")).strip().split(":")) {
            Files.createSymbolicLink(home.resolve("jars").resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        Path starter = Files.copy(Path.of("src/test/resources/spark-submit"), home.resolve("bin/spark-submit"));
        assertThat(starter.toFile().setExecutable(true)).isTrue();
        return home;
    }

    /** What each page answers in words. */
    private static Map<String, String> answers(Path report) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        try (Stream<Path> files = Files.list(report)) {
            files.forEach(file -> answers.put(file.getFileName().toString(), answer(file)));
        }
        return answers;
    }

    private static String answer(Path file) {
        try {
            return Jsoup.parse(file.toFile(), "UTF-8").select("h1, h2, dt, dd").text();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
