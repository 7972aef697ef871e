package io.whither.jobs;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom in the jobs, and what holds for all code of the house. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private JavaClasses all;
    private JavaClasses jobs;

    @BeforeAll
    void read() {
        ClassFileImporter importer = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        all = importer.importPackages("io.whither");
        jobs = importer.importPackages("io.whither.jobs");
    }

    @ParameterizedTest(name = "{0} lives in {1} alone")
    @CsvSource({
        "org.apache.spark.sql.catalyst.., io.whither.jobs.spark..",
        "org.apache.spark.sql.classic.., io.whither.jobs.spark..",
        "io.delta.., io.whither.jobs.delta..",
        "org.apache.spark.sql.delta.., io.whither.jobs.delta..",
        "picocli.., io.whither.jobs.cli..",
        "com.typesafe.., io.whither.settings..",
    })
    void aLibraryHasOneHome(String library, String home) {
        noClasses().that().resideOutsideOfPackage(home).should().dependOnClassesThat().resideInAPackage(library).check(all);
    }

    @Test
    void jobsMeetOnlyInTables() {
        slices().matching("io.whither.jobs.(*)..").should().notDependOnEachOther()
                .ignoreDependency(describe("the composition root", from -> from.getPackageName().equals("io.whither.jobs.cli")),
                        DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), describe("what all jobs share",
                        to -> to.getPackageName().matches("io\\.whither\\.jobs\\.(run|spark|delta|asof|counting)")))
                .check(jobs);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses().that().resideOutsideOfPackage("io.whither.jobs.cli..")
                .should().dependOnClassesThat().resideInAPackage("io.whither.jobs.cli..").check(all);
    }

    @Test
    void aRunKnowsNoJob() {
        noClasses().that().resideInAPackage("io.whither.jobs.run..").should().dependOnClassesThat(describe("belong to another part of jobs",
                to -> to.getPackageName().startsWith("io.whither.jobs.") && !to.getPackageName().equals("io.whither.jobs.run"))).check(jobs);
    }

    @Test
    void clockEnvironmentAndChanceHaveOneHome() {
        String[] homes = {"io.whither.jobs.run..", "io.whither.settings.."};
        noClasses().that().resideOutsideOfPackages(homes).should().accessTargetWhere(describe("it is clock, environment or chance",
                access -> isOutside(access.getTarget()))).check(all);
        noClasses().that().resideOutsideOfPackages(homes).should().callConstructorWhere(describe("it is a Random without a seed",
                (JavaConstructorCall call) -> call.getTargetOwner().isEquivalentTo(Random.class)
                        && call.getTarget().getRawParameterTypes().isEmpty())).check(all);
    }

    private static boolean isOutside(AccessTarget target) {
        return switch (target.getOwner().getName()) {
            case "java.lang.System" -> target.getName().matches("getenv|currentTimeMillis|nanoTime");
            case "java.lang.Math" -> target.getName().equals("random");
            case "java.util.UUID" -> target.getName().equals("randomUUID");
            case "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom" -> true;
            case "java.time.Clock" -> target.getName().startsWith("system");
            default -> target.getOwner().getPackageName().equals("java.time") && target.getName().equals("now");
        };
    }

    @Test
    void onlyTheEntryEndsTheProcess() {
        noClasses().that().doNotHaveFullyQualifiedName("io.whither.jobs.cli.Whither")
                .should().callMethod(System.class, "exit", int.class).check(all);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(all);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)").check(all);
    }

    @Test
    void everyPackageSaysWhatMayLiveInIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))).isEmpty();
        }
    }
}
