package io.whither.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cohort's name and definition as words. */
public final class CohortWords {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    private CohortWords() {
    }

    /** The id {@code amazon-tech-2022-2023} as "Amazon tech 2022–2023". */
    public static String title(String cohortId) {
        String words = YEARS.matcher(cohortId).replaceAll("$1–$2").replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** @param definition the words of the cohort's file and their values; what asks nothing is left out */
    public static String definition(Map<String, ?> definition) {
        String origin = definition.containsKey("origin") ? text(definition.get("origin"), " or ") : "any employer";
        String window = "People who left " + origin + " from " + definition.get("from") + " to " + definition.get("to");
        String conditions = definition.entrySet().stream().filter(e -> !Stream.of("origin", "from", "to").toList().contains(e.getKey()))
                .filter(e -> !("inferred".equals(e.getKey()) && "included".equals(e.getValue())))
                .map(e -> condition(e.getKey(), text(e.getValue(), ", "))).collect(Collectors.joining("; "));
        return window + (conditions.isEmpty() ? "." : "; " + conditions + ".");
    }

    private static String condition(String word, String value) {
        return switch (word) {
            case "functions" -> "their work then: " + value;
            case "roles" -> "their role then: " + value;
            case "levels" -> "their level then: " + value;
            case "minimum-tenure" -> "there for at least " + value + " months";
            case "inferred" -> "exits that were inferred: " + value;
            default -> word.replace('-', ' ') + ": " + value;
        };
    }

    private static String text(Object value, String glue) {
        return value instanceof Collection<?> many ? many.stream().map(one -> Numbers.words(one.toString())).collect(Collectors.joining(glue))
                : value.toString();
    }
}
