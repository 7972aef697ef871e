package io.whither.jobs.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.settings.EffectiveSettings;
import io.whither.settings.Settings;
import io.whither.settings.SettingsInput;
import io.whither.settings.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    private static final String LONG_KEY = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void allIsWellWhereEverythingIsThere() throws IOException {
        Files.writeString(folder.resolve("in.json"), "{}");
        assertThat(examine(LONG_KEY, "in*.json")).allSatisfy(check -> assertThat(check.outcome()).isNotEqualTo(Check.Outcome.FAULT))
                .filteredOn(check -> check.name().equals("class path")).extracting(Check::outcome)
                .containsExactly(Check.Outcome.OK, Check.Outcome.OK);
        assertThat(folder.resolve("warehouse")).as("a doctor makes nothing").doesNotExist();
    }

    @Test
    void aMissingSourceIsNamed() {
        Check check = named("source a", examine(LONG_KEY, "gone/*.json"));
        assertThat(check.outcome()).isEqualTo(Check.Outcome.FAULT);
        assertThat(check.line()).contains("gone/*.json: nothing is there; check the path");
    }

    @Test
    void aSourceOnAnUnknownFileSystemIsAFaultNotACrash() {
        assertThat(named("source a", examine(LONG_KEY, "nosuchfs://x/y")).outcome()).isEqualTo(Check.Outcome.FAULT);
    }

    @Test
    void noSourceAtAllIsAFault() {
        assertThat(named("sources", examine(LONG_KEY, null)).remedy()).contains("whither.sources");
    }

    @Test
    void theKeyIsMissingShortOrWell() {
        assertThat(named("key", examine("", null)).outcome()).isEqualTo(Check.Outcome.WARNING);
        assertThat(named("key", examine("short", null)).outcome()).isEqualTo(Check.Outcome.WARNING);
        assertThat(named("key", examine(LONG_KEY, null)).outcome()).isEqualTo(Check.Outcome.OK);
        assertThat(named("key", new Doctor(settings(null, "master", "yarn"), Map.of()).examine()).outcome()).isEqualTo(Check.Outcome.FAULT);
    }

    @Test
    void aWarehouseBelowAFileCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Check check = named("warehouse", new Doctor(settings(null, "warehouse", "file/warehouse"), Map.of()).examine());
        assertThat(check.outcome()).isEqualTo(Check.Outcome.FAULT);
        assertThat(check.found()).contains("is a file");
    }

    @Test
    void oldJavaLittleMemoryAndStrangeVersionsAreTold() {
        assertThat(Doctor.java(11).outcome()).isEqualTo(Check.Outcome.FAULT);
        assertThat(Doctor.java(21).outcome()).isEqualTo(Check.Outcome.OK);
        assertThat(Doctor.memory(256L << 20).outcome()).isEqualTo(Check.Outcome.WARNING);
        assertThat(ClassPathChecks.check("Spark", "4.2", () -> "3.5.1").outcome()).isEqualTo(Check.Outcome.WARNING);
        assertThat(ClassPathChecks.check("Spark", "4.2", () -> {
            throw new NoClassDefFoundError("org/apache/spark/package$");
        }).remedy()).contains("scripts/whither");
    }

    private List<Check> examine(String key, String source) {
        return new Doctor(settings(source, "", null), Map.of("WHITHER_PSEUDONYM_KEY", key)).examine();
    }

    private Settings settings(String source, String key, String value) {
        List<SettingsInput.Override> overrides = new ArrayList<>();
        if (source != null) {
            overrides.add(new SettingsInput.Override("--set", "sources", "[{name = a, format = pdl, path = \"" + source + "\"}]"));
        }
        if (value != null) {
            overrides.add(new SettingsInput.Override("--set", key, value));
        }
        EffectiveSettings effective = new SettingsReader(Set.of("pdl")).read(new SettingsInput(folder, folder, null, Map.of(), null, overrides));
        return effective.settings();
    }

    private static Check named(String name, List<Check> checks) {
        return checks.stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
    }
}
