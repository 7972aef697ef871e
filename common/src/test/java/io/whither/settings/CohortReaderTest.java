package io.whither.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whither.careers.DestinationKind;
import io.whither.careers.MoveType;
import io.whither.cohorts.CohortDefinition;
import io.whither.cohorts.CohortPair;
import io.whither.cohorts.CohortSet;
import io.whither.cohorts.InferredExits;
import io.whither.cohorts.MonthWindow;
import io.whither.cohorts.WhichExit;
import io.whither.time.Months;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortReaderTest {

    private static final CohortReader READER = new CohortReader(Set.of(), Set.of());

    @TempDir
    private Path folder;

    @Test
    void theShippedCohortsAreRead() {
        CohortSet set = READER.read(Path.of("..", "conf", "cohorts"), List.of());
        assertThat(set.definitions()).extracting(CohortDefinition::id).contains("amazon-tech-2022-2023", "meta-tech-2022-2023",
                "twitter-tech-2022-2023", "google-tech-2022-2023", "microsoft-tech-2022-2023", "consulting-attrition", "all-leavers-2022", "all-leavers-2023");
        CohortDefinition meta = set.definitions().stream().filter(d -> d.id().startsWith("meta")).findFirst().orElseThrow();
        assertThat(meta.origin().groups()).containsExactly("meta");
        assertThat(meta.origin().functions()).containsExactly("engineering", "information_technology", "research");
        assertThat(meta.window()).isEqualTo(new MonthWindow(Months.of(2022, 1), Months.of(2023, 12)));
        assertThat(set.comparisons()).contains(new CohortPair("amazon-tech-2022-2023", "meta-tech-2022-2023"),
                new CohortPair("all-leavers-2022", "all-leavers-2023")).doesNotHaveDuplicates().noneMatch(pair -> pair.cohortId().equals(pair.againstId()));
    }

    @Test
    void everyWordIsRead() throws IOException {
        write("full.conf", """
                origin = [aws, "twitch"], functions = engineering, roles = [software_engineer], levels = [director, 8]
                countries = [us, DE], from = 2022-01, to = "2022-06", minimum-tenure = 12
                move-types = [EE, nepersist], destination-kinds = [unknown, employer], inferred = excluded, which = last
                destinations = [google], destination-functions = [sales], destination-levels = 9
                title = "\\"machine learning\\" OR ml* AND NOT intern"
                """);
        CohortDefinition full = READER.read(folder, List.of("full")).definitions().get(0);
        assertThat(full.origin().companies()).containsExactly("aws", "twitch");
        assertThat(full.origin().levels()).containsExactly(7, 8);
        assertThat(full.countries()).containsExactly("DE", "US");
        assertThat(full.minimumTenure()).isEqualTo(12);
        assertThat(full.moveTypes()).containsExactlyInAnyOrder(MoveType.EE, MoveType.NE_PERSIST);
        assertThat(full.destinationKinds()).containsExactlyInAnyOrder(DestinationKind.UNKNOWN, DestinationKind.EMPLOYER);
        assertThat(full.inferredExits()).isEqualTo(InferredExits.EXCLUDED);
        assertThat(full.whichExit()).isEqualTo(WhichExit.LAST);
        assertThat(full.destination().groups()).containsExactly("google");
        assertThat(full.titleQuery().matches("MLOps engineer")).isTrue();
    }

    @Test
    void allFaultsOfAllFilesStandInOneListWithTheirLines() throws IOException {
        write("first.conf", "origin = all\nfrom = 2022-13\nto = 2022-12\nfunctions = [enginering]\ntitel = x\n");
        write("second.conf", "include \"base\"\nto = 2021-01\ncompare-with = [frist]\ntitle = \"(ml\"\n");
        write("base.conf", "origin = [amazon]\nfrom = 2022-01\nto = 2022-12\ncountries = [ZZ]\n");
        assertThatThrownBy(() -> READER.read(folder, List.of("first", "second", "thrid"))).isInstanceOfSatisfying(ConfigurationException.class,
                e -> assertThat(e.faults()).extracting(fault -> Path.of(fault.place()).getFileName() + ":" + fault.line() + " " + fault.what() + " | " + fault.remedy())
                        .containsExactlyInAnyOrder(
                                "first.conf:2 from: 2022-13 is not a month such as 2022-01 | ",
                                "first.conf:4 functions: unknown word enginering | did you mean engineering?",
                                "first.conf:5 titel: unknown key | did you mean title?",
                                "base.conf:4 countries: ZZ is no country | give codes of two letters, ISO 3166, such as US",
                                "second.conf:2 to: 2021-01 is before from, 2022-01 | give the earlier month first",
                                "second.conf:3 compare-with: no such cohort frist | did you mean first?",
                                "second.conf:4 title: title query, position 1: this bracket is never closed; add )\n  (ml\n  ^ | ",
                                "thrid.conf:0 no such cohort | there are [base, first, second]"));
    }

    @Test
    void unknownCompaniesAndRolesAreFaultsWhereTheyAreKnown() throws IOException {
        write("a.conf", "origin = [amazn]\nfrom = 2022-01\nto = 2022-12\nroles = [sofware_engineer]\n");
        CohortReader strict = new CohortReader(Set.of("amazon", "google"), Set.of("software_engineer"));
        assertThatThrownBy(() -> strict.read(folder, List.of())).hasMessageContaining("a.conf:1: origin: no such company amazn; did you mean amazon?")
                .hasMessageContaining("a.conf:4: roles: no such role sofware_engineer; did you mean software_engineer?");
    }

    @Test
    void anIncludeThatIsMissingOrCircularIsAFault() throws IOException {
        write("a.conf", "include \"b\"\n");
        write("b.conf", "include \"a\"\n");
        assertThatThrownBy(() -> READER.read(folder, List.of("a"))).isInstanceOf(ConfigurationException.class).hasMessageContaining("includes itself");
        write("c.conf", "include \"nowhere\"\n");
        assertThatThrownBy(() -> READER.read(folder, List.of("c"))).isInstanceOf(ConfigurationException.class).hasMessageContaining("nowhere.conf");
        assertThatThrownBy(() -> READER.read(folder.resolve("none"), List.of())).hasMessageContaining("no such folder of cohorts");
    }

    @Test
    void aFolderInAJarIsReadAlike() throws IOException {
        Path jar = folder.resolve("conf.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.writeString(zip.getPath("/base.conf"), "origin = all\nfrom = 2022-01\nto = 2022-12\n");
            Files.writeString(zip.getPath("/a.conf"), "include \"base.conf\"\nto = 2022-03\n");
            assertThat(READER.read(zip.getPath("/"), List.of("a")).definitions().get(0).window().to()).isEqualTo(Months.of(2022, 3));
        }
    }

    @Test
    void aQuestionUsesTheSameWords() {
        CohortDefinition asked = READER.ask("ask", Map.of("origin", "amazon", "functions", "engineering,information_technology", "from", "2022-01", "to", "2023-12"));
        assertThat(asked.origin().functions()).containsExactly("engineering", "information_technology");
        assertThatThrownBy(() -> READER.ask("ask", Map.of("origin", "amazon", "from", "2022"))).hasMessageContaining("--from: from: 2022 is not a month")
                .hasMessageContaining("to: missing");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
