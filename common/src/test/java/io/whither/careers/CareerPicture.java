package io.whither.careers;

import io.whither.time.Months;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A career drawn in text, and what must come of it. The ruler ({@code :}) names years at the column of their January, a
 * column a month; {@code =} is a month held, {@code >} goes on. Where a date is not exact, the line is written:
 * {@code 2019 - 2020-03}, {@code ? - 2021}, {@code 2020-01 - now}, {@code 2018 - ?}. Then words: {@code level=4 unknown}.
 * Above the ruler: {@code own Child = Parent 2014-08}, {@code set bridge=6}. Below: lines of {@link CareerText} after {@code =>}.
 */
record CareerPicture(String name, List<Position> positions, CareerRules rules, OwnedFrom groups, List<String> expected) {

    private static final Pattern WRITTEN = Pattern.compile("(\\S+) - (\\S+)(.*)");
    private static final Pattern DRAWN = Pattern.compile("( *)(=*)(>*)(.*)");

    /** One change of owner for each company that has one. */
    record OwnedFrom(Map<String, String> parents, Map<String, Integer> since) {

        String groupAt(String company, int month) {
            return parents.containsKey(company) && month >= since.get(company) ? parents.get(company) : company;
        }
    }

    static List<CareerPicture> all(String text) {
        List<CareerPicture> pictures = new ArrayList<>();
        for (String block : text.split("(?m)^== ")) {
            if (!block.isBlank() && !block.startsWith("#")) {
                pictures.add(of(block.lines().toList()));
            }
        }
        return pictures;
    }

    private static CareerPicture of(List<String> lines) {
        List<Position> positions = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, Integer> since = new HashMap<>();
        CareerRules rules = CareerRules.DEFAULTS;
        String ruler = "";
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("=>")) {
                expected.add(line.substring(2).strip());
            } else if (line.startsWith(":")) {
                ruler = line;
            } else if (line.startsWith("own ")) {
                String[] words = line.split("\\s+");
                parents.put(words[1].toLowerCase(), words[3].toLowerCase());
                since.put(words[1].toLowerCase(), Months.parse(words[4]));
            } else if (line.startsWith("set ")) {
                rules = set(rules, line.substring(4).strip());
            } else if (!line.isBlank()) {
                positions.add(position(positions.size(), line, ruler));
            }
        }
        return new CareerPicture(lines.get(0).strip(), positions, rules, new OwnedFrom(parents, since), expected);
    }

    private static Position position(int number, String line, String ruler) {
        Matcher firstYear = Pattern.compile("\\d{4}").matcher(ruler);
        int column = firstYear.find() ? firstYear.start() : line.indexOf("  ");
        String employer = line.substring(0, column).strip();
        String rest = line.substring(column);
        Matcher written = WRITTEN.matcher(rest.strip());
        if (written.matches()) {
            return PositionWords.position(number, employer, written.group(1), written.group(2), written.group(3));
        }
        Matcher drawn = DRAWN.matcher(rest);
        if (!drawn.matches()) {
            throw new IllegalArgumentException("neither drawn nor written: " + line);
        }
        int from = Months.of(Integer.parseInt(firstYear.group()), 1) + drawn.group(1).length();
        int to = from + drawn.group(2).length() - 1;
        return PositionWords.position(number, employer, Months.text(from), drawn.group(3).isEmpty() ? Months.text(to) : "now", drawn.group(4));
    }

    private static CareerRules set(CareerRules was, String setting) {
        String value = setting.substring(setting.indexOf('=') + 1).strip();
        return switch (setting.substring(0, setting.indexOf('=')).strip()) {
            case "same-employer-gap" -> new CareerRules(Integer.parseInt(value), was.staleOpenAfter(), was.freshAfter(), was.bridge(), was.continuedAfter(), was.inferExits());
            case "stale-open-after" -> new CareerRules(was.sameEmployerGap(), Integer.parseInt(value), was.freshAfter(), was.bridge(), was.continuedAfter(), was.inferExits());
            case "bridge" -> new CareerRules(was.sameEmployerGap(), was.staleOpenAfter(), was.freshAfter(), Integer.parseInt(value), was.continuedAfter(), was.inferExits());
            case "infer-exits" -> new CareerRules(was.sameEmployerGap(), was.staleOpenAfter(), was.freshAfter(), was.bridge(), was.continuedAfter(), Boolean.parseBoolean(value));
            default -> throw new IllegalArgumentException("no such rule: " + setting);
        };
    }

    Career resolve() {
        return resolve(positions);
    }

    Career resolve(List<Position> others) {
        return new CareerResolver(rules, groups::groupAt, MainJobRule.STANDARD).resolve(others, "GB");
    }

    @Override
    public String toString() {
        return name;
    }
}
