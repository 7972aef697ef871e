package io.whither.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompaniesCommandTest {

    @TempDir
    private Path folder;

    @Test
    void addsCompaniesAndGroupsToTheRowsOfTheFile() throws IOException {
        Path in = Files.writeString(folder.resolve("in.tsv"), """
                id\temployer\tkey\tdomain\tdate
                1\tTwitch Interactive, Inc.\t\t\t2014-07
                2\tTwitch\t\t\t2014-08
                3\tOur shop\tlinkedin:amazon-web-services\t\t2020
                4\tSelf-employed\t\t\t
                5\tSample Kitchens GmbH
                """);
        Path out = folder.resolve("out.tsv");

        CommandLineRun run = run("companies", "resolve", "--in", in.toString(), "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("5 employers");
        assertThat(Files.readAllLines(out)).containsExactly(
                "id\temployer\tkey\tdomain\tdate\tcompany_id\tcompany_name\tgroup_id\tgroup_name\tkind\tmethod\tconfidence",
                "1\tTwitch Interactive, Inc.\t\t\t2014-07\ttwitch\tTwitch\ttwitch\tTwitch\temployment\talias\t0.99",
                "2\tTwitch\t\t\t2014-08\ttwitch\tTwitch\tamazon\tAmazon\temployment\talias\t0.99",
                "3\tOur shop\tlinkedin:amazon-web-services\t\t2020\taws\tAmazon Web Services\tamazon\tAmazon\temployment\tkey\t0.99",
                "4\tSelf-employed\t\t\t\t\t\t\t\tself_employed\tkind\t0.99",
                "5\tSample Kitchens GmbH\t\t\t\tnew:samplekitchen\tSample Kitchens\tnew:samplekitchen\tSample Kitchens\temployment\tnew\t0.70");
    }

    @Test
    void refusesFilesWithoutEmployersAndItsOwnInput() throws IOException {
        Path in = Files.writeString(folder.resolve("in.tsv"), "name\nx\n");
        CommandLineRun run = run("companies", "resolve", "--in", in.toString(), "--out", folder.resolve("out.tsv").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no column employer");
        assertThat(run("companies", "resolve", "--in", in.toString(), "--out", in.toString()).exitCode()).isEqualTo(1);
        assertThat(Files.readString(in)).isEqualTo("name\nx\n");
    }

    @Test
    void explainsWhoseACompanyWas() {
        assertThat(run("companies", "explain", "LinkedIn Corp.", "--date", "2016-11").out())
                .contains("company        linkedin  LinkedIn").contains("group          linkedin  (point-in-time, 2016-11)")
                .contains("group          microsoft  (pro-forma, 2016-11)");
        assertThat(run("companies", "explain", "Deloitte Greenfield Farms").out()).containsPattern("method +new").containsPattern("nearest known .*deloitte");
    }

    @Test
    void countsWhatIsNotKnown() throws IOException {
        String line = """
                {"linkedin":"jo-%d","observed_on":"2023-05-20","positions":[{"employer":"%s","title":"Engineer","start":"2019-03","is_current":true}]}
                """;
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            people.append(line.formatted(i, i < 11 ? "Deloitte Greenfield Farms" : "Seldom Seen Cheese"));
        }
        Path file = folder.resolve("in/snapshot_date=2023-06-01/a.jsonl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, people);
        String[] settings = {"--set", "master=local[2]", "--set", "sources=[{name=one,format=whither,path=in}]"};
        assertThat(run("ingest", settings[0], settings[1], settings[2], settings[3]).exitCode()).isZero();
        assertThat(run("resolve", settings[0], settings[1], settings[2], settings[3]).exitCode()).isZero();

        CommandLineRun run = run("companies", "coverage", settings[0], settings[1], settings[2], settings[3]);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("new:deloitegrenfieldfarm").contains("deloitte").as("too few people").doesNotContain("seldom");
    }

    private CommandLineRun run(String... command) {
        return CommandLineRun.in(folder, Map.of(), command);
    }
}
