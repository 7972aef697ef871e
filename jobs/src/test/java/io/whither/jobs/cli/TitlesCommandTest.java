package io.whither.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitlesCommandTest {

    private static final String SOURCES = "sources=[{name=one,format=whither,path=in}]";

    @Test
    void addsReadingsToTheRowsOfTheFile(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(folder.resolve("in.tsv"), "id\ttitle\temployer\n1\tSenior Software Engineer\tAcme\n2\tVice President\tGoldman Sachs\n");
        Path out = folder.resolve("out.tsv");
        assertThat(Whither.run("titles", "classify", "--in", in.toString(), "--out", out.toString())).isZero();
        assertThat(Files.readAllLines(out)).hasSize(3).element(1).asString()
                .startsWith("1\tSenior Software Engineer\tAcme\tengineering\tsoftware_engineer\t15-1252.00\t2512\t4\tsenior\tic");
        assertThat(Files.readAllLines(out).get(2)).contains("\t7\tdirector\tmanagement");
    }

    @Test
    void refusesFilesWithoutTitles(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(folder.resolve("in.tsv"), "name\nx\n");
        assertThat(Whither.run("titles", "classify", "--in", in.toString(), "--out", folder.resolve("out.tsv").toString())).isEqualTo(1);
    }

    @Test
    void readsFilesWithStrangeBytesAndShortRows(@TempDir Path folder) throws IOException {
        Path in = folder.resolve("in.tsv");
        Files.write(in, "title\temployer\nNurse\n\u00e9tudiant\tx\n".getBytes(StandardCharsets.ISO_8859_1));
        Path out = folder.resolve("out.tsv");
        assertThat(Whither.run("titles", "classify", "--in", in.toString(), "--out", out.toString())).isZero();
        assertThat(Files.readAllLines(out)).hasSize(3).element(1).asString().startsWith("Nurse\t\thealthcare_services\tnurse");
        assertThat(Whither.run("titles", "classify", "--in", in.toString(), "--out", in.toString())).isEqualTo(1);
    }

    @Test
    void growsAMappingFromData(@TempDir Path folder) throws IOException {
        takeIn(folder, Map.of("Zyxwvut Qponmlk", 11, "Software Engineer", 12, "Mxyzptlk", 3));

        CommandLineRun coverage = CommandLineRun.in(folder, Map.of(), "titles", "coverage", "--set", "master=local[2]", "--set", SOURCES);

        assertThat(coverage.exitCode()).as(coverage.err()).isZero();
        assertThat(coverage.out()).containsPattern("Zyxwvut Qponmlk +11").contains("52.17 %").as("too few people").doesNotContain("Mxyzptlk");

        Path after = copy(Path.of("..", "conf", "titles"), folder.resolve("after/titles"));
        Files.writeString(after.resolve("overrides/overrides.tsv"), "title\trole\tlevel\nZyxwvut Qponmlk\tnurse\t4\n");
        CommandLineRun diff = CommandLineRun.in(folder, Map.of(), "titles", "diff", "--from", Path.of("..", "conf").toAbsolutePath().toString(),
                "--to", folder.resolve("after").toString(), "--set", "master=local[2]", "--set", SOURCES);

        assertThat(diff.exitCode()).as(diff.err()).isZero();
        assertThat(diff.out()).containsPattern("Zyxwvut Qponmlk +11 +unclassified, no role, level 0 +healthcare_services, nurse, level 4")
                .contains("1 of 2 titles change, with 47.83 % of the people").doesNotContain("Software Engineer");
    }

    private static void takeIn(Path folder, Map<String, Integer> people) throws IOException {
        StringBuilder lines = new StringBuilder();
        people.forEach((title, count) -> IntStream.range(0, count).forEach(person -> lines.append("""
                {"linkedin":"%s-%d","observed_on":"2023-05-20","positions":[{"employer":"Acme","title":"%s","start":"2019-03","is_current":true}]}
                """.formatted(title.toLowerCase(Locale.ROOT).replace(' ', '-'), person, title))));
        Path file = folder.resolve("in/snapshot_date=2023-06-01/a.jsonl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines);
        for (String step : List.of("ingest", "resolve")) {
            CommandLineRun run = CommandLineRun.in(folder, Map.of(), step, "--set", "master=local[2]", "--set", SOURCES);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
