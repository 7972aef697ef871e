package io.whither.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.whither.careers.CareerRules;
import io.whither.employers.OwnershipView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @TempDir
    private Path temp;
    private Path home;
    private Path cwd;
    private Path configFile;
    private final Map<String, String> environment = new TreeMap<>();
    private final List<SettingsInput.Override> overrides = new ArrayList<>();
    private String submittedMaster;

    @BeforeEach
    void folders() throws IOException {
        home = Files.createDirectories(temp.resolve("home/conf")).getParent();
        cwd = Files.createDirectories(temp.resolve("cwd"));
    }

    @Test
    void defaultsAreThoseOfTheReference() {
        Settings settings = read().settings();
        assertThat(settings.careers()).isEqualTo(CareerRules.DEFAULTS);
        assertThat(settings.warehouse()).isEqualTo(home + "/warehouse");
        assertThat(settings.report().path()).isEqualTo(home + "/report/index.html");
        assertThat(settings.sources()).isEmpty();
        assertThat(settings.asOf()).isNull();
        assertThat(settings.knownAt()).isNull();
        assertThat(settings.confDir()).as("no checkout: that of the jar").isNull();
        assertThat(settings.cohorts()).isEmpty();
        assertThat(settings.ownershipView()).isEqualTo(OwnershipView.POINT_IN_TIME);
        assertThat(settings.disclosure().minPersons()).isEqualTo(10);
        assertThat(settings.quality().maxQuarantined()).isEqualTo(0.02);
        assertThat(settings.spark()).isEqualTo(new Settings.Spark("local[*]", 0, Map.of()));
    }

    @Test
    void laterLayersWin() throws IOException {
        String[] winners = {"2021-01-01", "2022-02-02", "2023-03-03", "2024-04-04"};
        home("whither.as-of = 2021-01-01");
        assertThat(read().settings().asOf()).isEqualTo(winners[0]);
        given("whither.as-of = 2022-02-02");
        assertThat(read().settings().asOf()).isEqualTo(winners[1]);
        environment.put("WHITHER_AS_OF", "2023-03-03");
        assertThat(read().settings().asOf()).isEqualTo(winners[2]);
        set("as-of", "2024-04-04");
        assertThat(read().settings().asOf()).isEqualTo(winners[3]);
    }

    @Test
    void everyValueTellsItsOrigin() throws IOException {
        home("whither {\n  careers.bridge = 6\n}");
        given("whither.quality.max-quarantined = 0.5");
        environment.put("WHITHER_DISCLOSURE_MIN_PERSONS", "5");
        set("whither.cohorts", "a,b");
        Map<String, EffectiveSettings.Value> values = new TreeMap<>();
        read().values().forEach(value -> values.put(value.key(), value));
        assertThat(values.get("whither.careers.bridge").origin()).endsWith("conf/whither.conf:2");
        assertThat(values.get("whither.quality.max-quarantined").origin()).isEqualTo("own.conf:1");
        assertThat(values.get("whither.disclosure.min-persons").origin()).isEqualTo("environment WHITHER_DISCLOSURE_MIN_PERSONS");
        assertThat(values.get("whither.cohorts").origin()).isEqualTo("--set whither.cohorts");
        assertThat(values.get("whither.careers.fresh-after").origin()).matches("reference\\.conf:\\d+");
        assertThat(values.get("whither.known-at").text()).isEqualTo("null");
    }

    @Test
    void relativePathsBeginWhereTheirAuthorStands() throws IOException {
        home("whither.sources = [{ name = a, format = pdl, path = data-samples/pdl }]");
        given("whither.report.path = out/index.html");
        set("warehouse", "../w");
        Settings settings = read().settings();
        assertThat(settings.sources().get(0).path()).isEqualTo(home + "/data-samples/pdl");
        assertThat(settings.report().path()).isEqualTo(cwd + "/out/index.html");
        assertThat(settings.warehouse()).isEqualTo(temp + "/w");
        set("warehouse", "s3a://bucket/whither");
        assertThat(read().settings().warehouse()).isEqualTo("s3a://bucket/whither");
    }

    @Test
    void sourcesAreReadWhole() throws IOException {
        home("""
                whither.sources = [
                  { name = us, format = pdl, path = "/in/us*.json.gz", snapshot-date = 2023-12-31, priority = 2 }
                  { name = eu, format = brightdata, path = /in/eu }
                ]""");
        assertThat(read().settings().sources()).containsExactly(
                new Source("us", "pdl", "/in/us*.json.gz", LocalDate.of(2023, 12, 31), 2),
                new Source("eu", "brightdata", "/in/eu", null, 0));
    }

    @Test
    void theSubmittedMasterWinsOverFilesAndSparkOptionsPassThrough() throws IOException {
        home("whither { master = \"local[2]\", spark.sql.shuffle.partitions = 7 }");
        submittedMaster = "yarn";
        assertThat(read().settings().spark()).isEqualTo(new Settings.Spark("yarn", 0, Map.of("spark.sql.shuffle.partitions", "7")));
        set("master", "local[1]");
        assertThat(read().settings().spark().isLocal()).isTrue();
        set("master", "local-cluster[2,1,1024]");
        assertThat(read().settings().spark().isLocal()).as("executors of its own").isFalse();
    }

    @Test
    void knownAtIsAnInstant() {
        set("known-at", "2024-01-02T00:00:00Z");
        assertThat(read().settings().knownAt()).isEqualTo(Instant.parse("2024-01-02T00:00:00Z"));
        set("known-at", "null");
        assertThat(read().settings().knownAt()).isNull();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', value = {
        "as-of | 2023-02-30 | whither.as-of: 2023-02-30 is not a date such as 2023-12-31",
        "known-at | yesterday | whither.known-at: yesterday is not an instant",
        "careers.bridge | -1 | whither.careers.bridge: -1 is not a whole number from 0 to 1200",
        "careers.bridge | 1.5 | whither.careers.bridge: 1.5 is not a whole number",
        "careers.bridge | [1] | whither.careers.bridge: a text is needed, not a list",
        "careers.infer-exits | maybe | whither.careers.infer-exits: unknown word maybe",
        "ownership-view | pro-format | did you mean pro-forma?",
        "disclosure.min-persons | 0 | whither.disclosure.min-persons: 0 is not a whole number from 1",
        "disclosure.min-persons | null | whither.disclosure.min-persons: missing",
        "quality.max-quarantined | 2 | whither.quality.max-quarantined: 2.0 is not a number from 0.0 to 1.0",
        "quality.max-quarantined | NaN | whither.quality.max-quarantined: NaN is not a number",
        "cohorts | [] | whither.cohorts: names no cohort",
        "sources | x | whither.sources: a list of objects [{ }] is needed, not x",
        "sources | [x] | whither.sources[0]: an object { } is needed, not x",
        "sources | [{name = a, path = /a}] | whither.sources[0].format: missing",
        "sources | [{name = a, path = /a, format = pld}] | unknown word pld; did you mean pdl?",
        "sources | [{name = A b, path = /a, format = pdl}] | whither.sources[0].name: A b holds other than",
        "sources | [{name = a, path = /a, format = pdl, snapshot-date = 2023-13-01}] | snapshot-date: 2023-13-01 is not a date",
        "sources | [{name = a, path = /a, format = pdl, snapshot_date = 2023-12-01}] | did you mean whither.sources[0].snapshot-date?",
        "sources | [{name = a, path = /a, format = pdl}, {name = a, path = /b, format = pdl}] | a second source called a",
        "sources | [{ | --set sources",
        "min-persons | 5 | did you mean whither.disclosure.min-persons?",
        "careers.freshafter | 5 | did you mean whither.careers.fresh-after?",
        "warehous | x | did you mean whither.warehouse?",
        "warehouse | '' | whither.warehouse: an empty path",
        "careers | 5 | whither.careers: an object { } is needed, not 5",
    })
    void aFaultNamesTheKeyAndTheRemedy(String key, String text, String message) {
        set(key, text);
        assertThat(faults()).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo("--set " + key);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void allFaultsComeAtOnceWithFileAndLine() throws IOException {
        home("whither {\n  as-of = soon\n  carreers.bridge = 2\n}\nwither.x = 1");
        environment.put("WHITHER_DISCLOSURE_MIN_PERSONS", "many");
        assertThat(faults()).extracting(Fault::message).satisfiesExactly(
                first -> assertThat(first).endsWith("home/conf/whither.conf:2: whither.as-of: soon is not a date such as 2023-12-31"),
                second -> assertThat(second).contains("whither.conf:3: whither.carreers: unknown key; did you mean whither.careers?"),
                third -> assertThat(third).contains("whither.conf:5: wither: unknown key; did you mean whither?"),
                fourth -> assertThat(fourth).startsWith("environment WHITHER_DISCLOSURE_MIN_PERSONS: whither.disclosure.min-persons: many"));
    }

    @Test
    void aFileThatIsNoHoconOrNotThereIsAFault() throws IOException {
        given("whither {\n  as-of = 2023-12-31\n  ]\n}");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("own.conf");
            assertThat(fault.line()).isEqualTo(3);
        });
        configFile = Path.of("missing.conf");
        assertThat(faults()).singleElement().extracting(Fault::message).asString().contains("missing.conf: no such file");
    }

    @Test
    void anUnknownVariableIsAWarningSinceKubernetesMakesSome() {
        environment.put("WHITHER_SERVICE_HOST", "10.0.0.1");
        environment.put("WHITHER_ASOF", "2023-12-31");
        environment.put("WHITHER_PSEUDONYM_KEY", "secret");
        assertThat(read().warnings()).hasSize(2).anyMatch(line -> line.contains("did you mean WHITHER_AS_OF?"));
    }

    @Test
    void secretsAreRedactedAndNoPartOfTheHash() {
        environment.put("WHITHER_PSEUDONYM_KEY", "hunter2");
        set("spark.hadoop.fs.s3a.secret.key", "hunter2");
        set("sources", "[{name = a, format = pdl, path = \"sftp://me:hunter2@host/in\"}]");
        EffectiveSettings effective = read();
        assertThat(effective.json() + effective.values()).doesNotContain("hunter2").contains("(redacted)");
        assertThat(effective.settings().spark().options()).containsEntry("spark.hadoop.fs.s3a.secret.key", "hunter2");
    }

    @Test
    void theHashFollowsValuesNotTheirOrigin() {
        String before = read().hash();
        environment.put("WHITHER_CAREERS_BRIDGE", "12");
        assertThat(read().hash()).isEqualTo(before).matches("[0-9a-f]{64}");
        environment.put("WHITHER_CAREERS_BRIDGE", "13");
        assertThat(read().hash()).isNotEqualTo(before);
    }

    @Test
    void theSampleRunOfTheCheckoutIsSound() {
        home = Path.of("").toAbsolutePath().getParent();
        Settings settings = read().settings();
        assertThat(settings.asOf()).isEqualTo("2023-12-31");
        assertThat(settings.sources()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(settings.confDir()).isEqualTo(home + "/conf");
    }

    private EffectiveSettings read() {
        return new SettingsReader(Set.of("pdl", "brightdata", "coresignal", "proxycurl", "jsonresume", "whither"))
                .read(new SettingsInput(home, cwd, configFile, environment, submittedMaster, overrides));
    }

    private List<Fault> faults() {
        return catchThrowableOfType(ConfigurationException.class, this::read).faults();
    }

    private void home(String text) throws IOException {
        Files.writeString(home.resolve("conf/whither.conf"), text);
    }

    private void given(String text) throws IOException {
        configFile = Path.of("own.conf");
        Files.writeString(cwd.resolve("own.conf"), text);
    }

    private void set(String key, String text) {
        overrides.add(new SettingsInput.Override("--set " + key, key, text));
    }
}
