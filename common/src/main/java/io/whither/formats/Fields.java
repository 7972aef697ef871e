package io.whither.formats;

import io.whither.profile.WrittenText;
import io.whither.time.DateReader;
import io.whither.time.DateReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one object, by the type that the format documents. A value of another type is read as missing and
 * remembered, in this object and in the one it was taken from.
 */
final class Fields {

    private static final class Marks {
        private boolean wrongType;
    }

    private final Map<?, ?> values;
    private final Marks marks;

    private Fields(Map<?, ?> values, Marks marks) {
        this.values = values;
        this.marks = marks;
    }

    /** Of anything: what is no object has no fields, and is a wrong type unless null. */
    static Fields of(Object value) {
        return in(value, new Marks());
    }

    private static Fields in(Object value, Marks marks) {
        if (value instanceof Map<?, ?> object) {
            return new Fields(object, marks);
        }
        marks.wrongType |= value != null;
        return new Fields(Map.of(), marks);
    }

    boolean hasWrongType() {
        return marks.wrongType;
    }

    /** Whether the key is there, null or not. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The wanted names that are there. */
    Set<?> names() {
        return values.keySet();
    }

    boolean isNull(String name) {
        return values.get(name) == null;
    }

    boolean isList(String name) {
        return values.get(name) instanceof List;
    }

    boolean isObject(String name) {
        return values.get(name) instanceof Map;
    }

    /** The first of the names whose text says something, cleaned; else null. */
    String text(String... names) {
        for (String name : names) {
            Object value = values.get(name);
            String clean = value instanceof String written ? WrittenText.clean(written) : null;
            if (clean != null) {
                return clean;
            }
            marks.wrongType |= value != null && !(value instanceof String);
        }
        return null;
    }

    /** Like {@link #text}, of fields that vendors fill with texts or numbers: ids, years, dates. */
    String scalar(String... names) {
        for (String name : names) {
            if (!(values.get(name) instanceof JsonValues.Number number)) {
                String text = text(name);
                if (text != null) {
                    return text;
                }
            } else {
                return number.text();
            }
        }
        return null;
    }

    /** A small whole number, written as a number or as text; 0 when there is none. */
    int number(String name) {
        String text = scalar(name);
        if (text == null) {
            return 0;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException other) {
            marks.wrongType = true;
            return 0;
        }
    }

    /** true, 1, "1" are true; false, 0, "0" are false; anything else is null. */
    Boolean flag(String name) {
        Object value = values.get(name);
        if (value instanceof Boolean flag) {
            return flag;
        }
        String text = value instanceof JsonValues.Number number ? number.text() : value instanceof String written ? written : "";
        return switch (text) {
            case "1", "true" -> Boolean.TRUE;
            case "0", "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    boolean isSet(String name) {
        return Boolean.TRUE.equals(flag(name));
    }

    DateReading date(String name) {
        return DateReader.read(scalar(name));
    }

    Fields object(String name) {
        return in(values.get(name), marks);
    }

    /** The elements as objects with marks of their own; a null element is left out, no list is none. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (Object element : elements(name)) {
            if (element != null) {
                objects.add(of(element));
            }
        }
        return objects;
    }

    /** The texts of a list that say something. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(name)) {
            String clean = element instanceof String written ? WrittenText.clean(written) : null;
            if (clean != null) {
                texts.add(clean);
            }
        }
        return texts;
    }

    /** The first text of a list, or null. */
    String firstText(String name) {
        List<String> texts = texts(name);
        return texts.isEmpty() ? null : texts.get(0);
    }

    private List<?> elements(String name) {
        Object value = values.get(name);
        if (value instanceof List<?> list) {
            return list;
        }
        // CSV deliveries carry the empty list as text.
        marks.wrongType |= value != null && !"[]".equals(value);
        return List.of();
    }
}
