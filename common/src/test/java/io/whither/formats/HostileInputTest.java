package io.whither.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.whither.profile.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever comes, nothing throws and every record is accounted for. */
class HostileInputTest {

    private static final LocalDate DELIVERED = LocalDate.of(2023, 12, 1);
    private static final List<String> LAYOUTS = List.of("pdl", "brightdata", "coresignal-multi", "coresignal-base", "coresignal-member",
        "proxycurl", "jsonresume", "whither");
    private static final Set<QuarantineReason> NO_JSON = EnumSet.of(QuarantineReason.NOT_JSON, QuarantineReason.TRUNCATED,
        QuarantineReason.TOO_DEEP, QuarantineReason.NOT_UTF8);

    @Test
    void strictJsonIsTold() {
        HostileInput.accepted().forEach(json -> assertAccepted(json, json.getBytes(StandardCharsets.UTF_8)));
        HostileInput.refused().forEach(HostileInputTest::assertRefused);
    }

    @Test
    void hostileTextInEveryFieldOfEveryLayout() throws IOException {
        for (String layout : LAYOUTS) {
            assertSurvives(layout, HostileInput.texts());
        }
    }

    @Test
    void aProfileCutAnywhereOrWithAnyByteChangedIsAccountedFor() throws IOException {
        for (String layout : LAYOUTS) {
            byte[] good = fixture(layout).strip().getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < good.length; i++) {
                byte[] changed = good.clone();
                changed[i] ^= (byte) (1 << (i % 8));
                assertAnswered(layout, changed);
                LineOutcome cut = format(layout).read(Arrays.copyOf(good, i), DELIVERED);
                assertThat(cut).as("%s cut at %d", layout, i).isInstanceOf(LineOutcome.Quarantined.class);
            }
        }
    }

    @Test
    void aFileOfAnyBytesIsReadToItsEnd() {
        List<byte[]> files = new ArrayList<>(HostileInput.refused().values());
        HostileInput.texts().forEach(text -> files.add(text.getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> assertReadThrough("made here", file));
    }

    /** The public suites, where somebody has put them: -Dwhither.hostile=FOLDER. */
    @Test
    void theOriginalSuites() throws IOException {
        String folder = System.getProperty("whither.hostile");
        assumeTrue(folder != null, "no folder of originals given");
        List<Path> cases = cases(Path.of(folder));
        assertThat(cases).as("JSONTestSuite's files under " + folder).hasSizeGreaterThan(300);
        for (Path file : cases) {
            byte[] json = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            assertAnswered("whither", json);
            assertReadThrough(name, json);
            if (name.startsWith("y_")) {
                assertAccepted(name, json);
            } else if (name.startsWith("n_")) {
                assertRefused(name, json);
            }
        }
        List<String> naughty = strings(Path.of(folder, "blns.json"));
        assertThat(naughty).hasSizeGreaterThan(500);
        for (String layout : LAYOUTS) {
            assertSurvives(layout, naughty);
        }
        System.out.printf("%d JSON cases, %d strings in every field of %d layouts: none lost%n", cases.size(), naughty.size(), LAYOUTS.size());
    }

    private static void assertAccepted(String name, byte[] json) {
        LineOutcome outcome = format("whither").read(json, DELIVERED);
        if (outcome instanceof LineOutcome.Quarantined quarantined) {
            assertThat(NO_JSON).as(name).doesNotContainAnyElementsOf(quarantined.reasons());
        }
    }

    private static void assertRefused(String name, byte[] json) {
        assertThat(format("whither").read(json, DELIVERED)).as(name).isInstanceOfSatisfying(LineOutcome.Quarantined.class,
            quarantined -> assertThat(NO_JSON).as(name).containsAll(quarantined.reasons()));
    }

    /** Each text of the layout's fixture in turn becomes each of the hostile ones. */
    private static void assertSurvives(String layout, List<String> texts) throws IOException {
        String good = fixture(layout);
        List<int[]> values = values(good);
        assertThat(values).hasSizeGreaterThan(20);
        for (String text : texts) {
            String quoted = '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
            byte[] file = lines(good, values, quoted);
            List<RawRecord> records = assertReadThrough(layout, file);
            assertThat(records).as("%s: lines with %s", layout, text).hasSize(values.size());
            records.forEach(record -> assertAnswered(layout, record.bytes()));
        }
    }

    private static byte[] lines(String good, List<int[]> values, String quoted) {
        StringBuilder lines = new StringBuilder();
        values.forEach(value -> lines.append(good, 0, value[0]).append(quoted).append(good.substring(value[1]).strip()).append('\n'));
        return lines.toString().replace("\uD800", "?").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertAnswered(String layout, byte[] json) {
        assertThatCode(() -> {
            LineOutcome outcome = format(layout).read(json, DELIVERED);
            assertThat(outcome).isNotNull();
            if (outcome instanceof LineOutcome.Profile profile) {
                assertThat(ContentHash.of(profile.record().content())).hasSize(64);
            }
        }).doesNotThrowAnyException();
    }

    private static List<RawRecord> assertReadThrough(String name, byte[] file) {
        List<RawRecord> records = new ArrayList<>();
        assertThatCode(() -> RecordReader.of(new ByteArrayInputStream(file)).forEachRemaining(records::add)).as(name)
            .doesNotThrowAnyException();
        boolean nothing = new String(file, StandardCharsets.UTF_8).matches("\uFEFF?[ \t\r\n]*(\\[[ \t\r\n]*][ \t\r\n]*)?");
        assertThat(records.isEmpty()).as(name).isEqualTo(nothing);
        records.forEach(record -> assertThat(record.readBy(format("whither"), DELIVERED)).isNotNull());
        return records;
    }

    /** Where the texts stand in a JSON document, quotes included; names of fields left out. */
    private static List<int[]> values(String json) throws IOException {
        List<int[]> values = new ArrayList<>();
        try (var parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    parser.finishToken();
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    int length = token == JsonToken.VALUE_STRING ? quotedLength(json, start) : parser.getText().length();
                    values.add(new int[] {start, start + length});
                }
            }
        }
        return values;
    }

    private static int quotedLength(String json, int start) {
        int end = start + 1;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1 - start;
    }

    private static List<Path> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[yni]_.*\\.json")).sorted().toList();
        }
    }

    private static List<String> strings(Path file) throws IOException {
        List<String> strings = new ArrayList<>();
        try (var parser = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getText());
                }
            }
        }
        return strings;
    }

    private static VendorFormat format(String layout) {
        return Formats.named(layout.split("-")[0]).orElseThrow();
    }

    private static String fixture(String layout) throws IOException {
        try (var in = HostileInputTest.class.getResourceAsStream("/formats/" + layout + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
