package io.whither.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitlesCommandTest {

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
}
