package io.whither.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strict JSON as plain values, of the wanted fields alone: what is not wanted is skipped unread, whatever it holds.
 * Objects are maps, arrays lists, numbers {@link Number} as text; of a repeated key the last one counts.
 */
final class JsonValues {

    /** A number as it stands in the text: no range, no rounding. */
    record Number(String text) {}

    private static final JsonFactory JSON = JsonFactory.builder()
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(RecordLimits.MAX_DEPTH)
            .maxNameLength(RecordLimits.MAX_BYTES).maxNumberLength(RecordLimits.MAX_BYTES)
            .maxStringLength(RecordLimits.MAX_BYTES).build())
        .build();

    private final JsonParser parser;
    private final Set<String> wanted;

    private JsonValues(JsonParser parser, Set<String> wanted) {
        this.parser = parser;
        this.wanted = wanted;
    }

    /** The one object that the bytes hold. @throws UnreadableRecord when they hold anything else */
    static Map<String, Object> read(byte[] json, Set<String> wanted) throws UnreadableRecord {
        if (json.length > RecordLimits.MAX_BYTES) {
            throw new UnreadableRecord(QuarantineReason.TOO_LONG);
        }
        if (!isUtf8(json)) {
            throw new UnreadableRecord(QuarantineReason.NOT_UTF8);
        }
        try (JsonParser parser = JSON.createParser(json)) {
            return new JsonValues(parser, wanted).root();
        } catch (StreamConstraintsException deep) {
            throw new UnreadableRecord(QuarantineReason.TOO_DEEP);
        } catch (JsonEOFException cut) {
            throw new UnreadableRecord(QuarantineReason.TRUNCATED);
        } catch (IOException malformed) {
            throw new UnreadableRecord(QuarantineReason.NOT_JSON);
        }
    }

    private Map<String, Object> root() throws IOException, UnreadableRecord {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new UnreadableRecord(QuarantineReason.NOT_JSON);
        }
        Map<String, Object> root = null;
        if (first == JsonToken.START_OBJECT) {
            root = object();
        } else {
            parser.skipChildren();
            parser.finishToken();
        }
        if (parser.nextToken() != null) {
            throw new UnreadableRecord(QuarantineReason.NOT_JSON);
        }
        if (root == null) {
            throw new UnreadableRecord(QuarantineReason.NOT_AN_OBJECT);
        }
        return root;
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> fields = new HashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (wanted.contains(name)) {
                fields.put(name, value(token));
            } else {
                parser.skipChildren();
            }
        }
        return fields;
    }

    private Object value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private List<Object> array() throws IOException {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token));
        }
        return elements;
    }

    /** Checked up front, since a parser that skips a field does not decode it. */
    private static boolean isUtf8(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return decodes(bytes);
            }
        }
        return true;
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }
}
