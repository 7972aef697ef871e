package io.whither.careers;

import io.whither.employers.EmployerMatch;
import io.whither.employers.PositionKind;
import io.whither.profile.PositionFault;
import io.whither.time.DateReader;
import io.whither.titles.JobFunction;
import io.whither.titles.TitleReading;
import io.whither.titles.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Positions from words: an employer such as {@code Acme} or {@code (freelance)}, two dates and {@code key=value} attributes. */
final class PositionWords {

    private static final Map<String, PositionKind> KINDS = Map.of("freelance", PositionKind.SELF_EMPLOYED, "stealth", PositionKind.STEALTH,
            "education", PositionKind.EDUCATION, "break", PositionKind.CAREER_BREAK, "retired", PositionKind.RETIRED, "military", PositionKind.MILITARY,
            "searching", PositionKind.SEARCHING, "unknown", PositionKind.UNKNOWN);

    private PositionWords() {}

    /** @param end a date, {@code now} or {@code ?} */
    static Position position(int number, String employer, String start, String end, String words) {
        Map<String, String> attributes = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            String[] pair = word.split("=", 2);
            if (pair[0].equals("fault")) {
                faults.add(PositionFault.valueOf(pair[1].toUpperCase(Locale.ROOT)).code());
            } else {
                attributes.put(pair[0], pair.length == 2 ? pair[1] : "");
            }
        }
        return new Position(number, match(employer, attributes.get("kind")), employer, attributes.getOrDefault("title", "Worker"),
                title(attributes), DateReader.partial(start.equals("?") ? null : start),
                DateReader.partial(end.equals("now") || end.equals("?") ? null : end), currency(end, attributes), attributes.get("country"), faults);
    }

    private static EmployerMatch match(String employer, String kindWord) {
        if (employer.startsWith("(")) {
            return new EmployerMatch(KINDS.get(employer.replaceAll("[()]", "")), null, null, "kind", 1);
        }
        PositionKind kind = kindWord == null ? PositionKind.EMPLOYMENT : PositionKind.valueOf(kindWord.toUpperCase(Locale.ROOT));
        return new EmployerMatch(kind, employer.toLowerCase(Locale.ROOT), employer, "alias", 1);
    }

    private static TitleReading title(Map<String, String> attributes) {
        JobFunction function = JobFunction.valueOf(attributes.getOrDefault("function", "engineering").toUpperCase(Locale.ROOT));
        int level = Integer.parseInt(attributes.getOrDefault("level", "3"));
        return new TitleReading(function, attributes.getOrDefault("role", ""), level, Track.IC, "test", 1);
    }

    private static Currency currency(String end, Map<String, String> attributes) {
        if (attributes.containsKey("unknown")) {
            return Currency.UNKNOWN;
        }
        return end.equals("now") || attributes.containsKey("current") ? Currency.CURRENT : Currency.PAST;
    }
}
