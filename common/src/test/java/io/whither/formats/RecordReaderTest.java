package io.whither.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

    /** {@code ¶} is a line feed, {@code ‡} a carriage return and a line feed; records are joined by {@code ;}, each after its line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "lines                    | {`a`:1}¶{`a`:2}¶                        | 1:{`a`:1};2:{`a`:2}",
        "no newline at the end    | {`a`:1}¶{`a`:2}                         | 1:{`a`:1};2:{`a`:2}",
        "CR LF, blank lines       | ¶{`a`:1}‡‡  ¶{`a`:2}‡                   | 2:{`a`:1};5:{`a`:2}",
        "a line cut off           | {`a`:1}¶{`a`:[¶{`a`:2}                  | 1:{`a`:1};2:{`a`:[;3:{`a`:2}",
        "the first line cut off   | {`a`:[¶{`a`:2}                          | 1:{`a`:[;2:{`a`:2}",
        "two on a line            | {`a`:`}{`} {`a`:2}¶{`a`:3}              | 1:{`a`:`}{`};1: {`a`:2};2:{`a`:3}",
        "an array                 | [{`a`:1},{`a`:[2]}]                     | 1:{`a`:1};1:{`a`:[2]}",
        "an array over lines      | [¶{`a`:1},¶{`a`:2}¶]¶                   | 2:{`a`:1};3:{`a`:2}",
        "a pretty array           | [¶  {¶    `a`: {¶      `b`: 1¶    }¶  },¶  {¶    `a`: 2¶  }¶]| 2:{¶    `a`: {¶      `b`: 1¶    }¶  };7:{¶    `a`: 2¶  }",
        "scalars in an array      | [1, `x, y` ,{`a`:1},null]               | 1:1;1:`x, y`;1:{`a`:1};1:null",
        "a broken string within   | [¶{`a`:`1},¶{`a`:2}¶]                   | 2:{`a`:`1},;3:{`a`:2}",
        "a brace lost within      | [¶{`a`:1,¶{`a`:2}¶]                     | 2:{`a`:1,;3:{`a`:2}",
        "an array not closed      | [{`a`:1},{`a`:2}                        | 1:{`a`:1};1:{`a`:2};1:truncated",
        "a comma too many         | [{`a`:1},,{`a`:2}]                      | 1:{`a`:1};1:not_json;1:{`a`:2}",
        "an empty array           | []                                      | ''",
        "one pretty object        | {¶  `a`: [¶    {¶ `b`: 1 }¶  ]¶}¶       | 1:{¶  `a`: [¶    {¶ `b`: 1 }¶  ]¶}",
        "two pretty objects       | {¶ `a`: 1¶}¶{¶ `a`: 2¶}                 | 1:{¶ `a`: 1¶};4:{¶ `a`: 2¶}",
        "an answer's list         | {`status`:200,`data`:[{`a`:1},{`a`:2}],`total`:2}| 1:{`a`:1};1:{`a`:2}",
        "answers' lists in lines  | {`a`:1}¶{`results`:[{`a`:2}],`next`:{}}¶{`a`:3} | 1:{`a`:1};2:{`a`:2};3:{`a`:3}",
        "no JSON                  | hello¶{`a`:1}                           | 1:hello;2:{`a`:1}",
        "nothing                  | ¶ ¶                                     | ''"})
    void recordsAreToldApart(String what, String file, String records) {
        String text = text(file);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).containsExactlyElementsOf(expected(records));
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).containsExactlyElementsOf(expected(records));
        assertThat(read(gzip(text))).containsExactlyElementsOf(expected(records));
    }

    @Test
    void aLongLineIsCountedOnceAndTheNextIsRead() {
        String file = "{\"a\":\"" + "x".repeat(3 * RecordLimits.MAX_BYTES) + "\"}\n{\"a\":1}\n";
        List<RawRecord> records = records(file.getBytes(StandardCharsets.UTF_8));
        assertThat(records).extracting(RawRecord::fault).containsExactly(QuarantineReason.TOO_LONG, null);
        assertThat(records.get(0).bytes().length).isLessThan(10_000);
        assertThat(records.get(1).line()).isEqualTo(2);
    }

    @Test
    void aBrokenGzipGivesWhatItHeldAndOneEntry() {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"a\":").append(random.nextLong()).append("}\n");
        }
        byte[] whole = gzip(lines.toString());
        List<RawRecord> cut = records(Arrays.copyOf(whole, whole.length / 2));
        assertThat(cut).hasSizeGreaterThan(5_000);
        assertThat(cut.stream().filter(r -> r.fault() != null)).extracting(RawRecord::fault).containsExactly(QuarantineReason.BROKEN_GZIP);
        assertThat(cut.get(cut.size() - 1).fault()).isEqualTo(QuarantineReason.BROKEN_GZIP);
        byte[] corrupt = whole.clone();
        Arrays.fill(corrupt, whole.length / 2, whole.length / 2 + 50, (byte) 0xFF);
        assertThat(records(corrupt).stream().filter(r -> r.fault() != null)).hasSize(1);
    }

    @Test
    void chunksLoseNoLineAndReadNoneTwice() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append(" ".repeat(i % 3)).append("{\"a\":").append(i).append("}").append(i % 7 == 0 ? "\n\n" : "\n");
        }
        byte[] file = lines.toString().getBytes(StandardCharsets.UTF_8);
        List<String> whole = bodies(records(file));
        assertThat(whole).hasSize(200);
        for (int size = 1; size < 400; size += 3) {
            List<String> chunked = new ArrayList<>();
            for (int start = 0; start < file.length; start += size) {
                byte[] rest = Arrays.copyOfRange(file, start, file.length);
                RecordReader reader = RecordReader.ofChunk(new ByteArrayInputStream(rest), start, Math.min(start + size, file.length), RecordLimits.MAX_BYTES);
                chunked.addAll(bodies(all(reader)));
            }
            assertThat(chunked).as("chunks of %d bytes", size).isEqualTo(whole);
        }
    }

    @Test
    void theExcerptShowsShapesOnly() {
        RawRecord record = new RawRecord(1, "{\"name\":\"Jörg 42\"}".getBytes(StandardCharsets.UTF_8), null);
        assertThat(record.excerpt()).isEqualTo("{\"aaaa\":\"aaaaa 99\"}");
        assertThat(record.hash()).hasSize(64);
    }

    private static List<String> expected(String records) {
        return records.isEmpty() ? List.of() : Arrays.stream(text(records).split(";")).toList();
    }

    private static String text(String written) {
        return written.replace('`', '"').replace("‡", "\r\n").replace('¶', '\n');
    }

    private static List<String> read(byte[] file) {
        return records(file).stream()
            .map(r -> r.line() + ":" + (r.fault() == null ? new String(r.bytes(), StandardCharsets.UTF_8) : r.fault().code())).toList();
    }

    private static List<String> bodies(List<RawRecord> records) {
        return records.stream().map(r -> new String(r.bytes(), StandardCharsets.UTF_8)).toList();
    }

    private static List<RawRecord> records(byte[] file) {
        return all(RecordReader.of(new ByteArrayInputStream(file)));
    }

    private static List<RawRecord> all(RecordReader reader) {
        List<RawRecord> records = new ArrayList<>();
        reader.forEachRemaining(records::add);
        return records;
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
