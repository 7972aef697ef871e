package io.whither;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom in the domain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    /** Everybody may use these; they know nobody. */
    private static final String LEAVES = "statistics disclosure tables reference";

    private JavaClasses domain;

    @BeforeAll
    void read() {
        domain = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.whither");
    }

    @ParameterizedTest(name = "{0} may use {1}")
    @CsvSource(delimiter = '|', value = {
        "time       | ''",
        "statistics | ''",
        "disclosure | ''",
        "tables     | ''",
        "reference  | ''",
        "profile    | time",
        "formats    | profile time",
        "titles     | profile time",
        "employers  | profile time",
        "careers    | employers titles profile time",
        "rulebook   | careers employers titles profile time",
        "asof       | careers employers titles profile time",
        "cohorts    | asof careers employers titles profile time",
        "weighting  | ''",
        "marts      | weighting cohorts asof careers employers titles profile time",
        "report     | marts cohorts asof careers employers titles profile time",
        "sample     | asof careers employers titles profile time formats rulebook",
        "settings   | marts weighting cohorts asof careers employers titles profile time",
    })
    void dependenciesFollowTheArrows(String user, String used) {
        boolean leaf = LEAVES.contains(user) || user.equals("time");
        String[] allowed = Stream.of(user, used, leaf ? "" : LEAVES).flatMap(names -> Stream.of(names.split(" ")))
                .filter(name -> !name.isBlank()).map(name -> "io.whither." + name + "..").toArray(String[]::new);
        classes().that().resideInAPackage("io.whither." + user + "..")
                .should(onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackages("io.whither.."))))
                .allowEmptyShould(true).check(domain);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching("io.whither.(*)..").should().beFreeOfCycles().check(domain);
    }

    @Test
    void typesafeConfigLivesInSettingsAlone() {
        noClasses().that().resideOutsideOfPackage("io.whither.settings..")
                .should().dependOnClassesThat().resideInAPackage("com.typesafe..").check(domain);
    }

    @Test
    void theDomainKnowsNoEngine() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.spark..", "io.delta..", "org.apache.hadoop..",
                "scala..", "picocli..", "com.google.common..").check(domain);
    }

    @Test
    void everyPackageSaysWhatMayLiveInIt() throws IOException {
        assertThat(packagesWithoutInfo(Path.of("src/main/java"))).isEmpty();
    }

    private static List<Path> packagesWithoutInfo(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).sorted().toList();
        }
    }
}
