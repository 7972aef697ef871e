package io.whither.titles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads labelled titles: a table of a user's own, or the public classifications of a folder. */
final class LabelledTitles {

    /** A poster's level as levels of ours; Associate and Mid-Senior are wide. */
    private static final Map<String, Set<String>> POSTED = Map.of("Internship", Set.of("1"), "Entry level", Set.of("2", "3"),
            "Associate", Set.of("2", "3"), "Mid-Senior level", Set.of("3", "4", "5", "6"), "Director", Set.of("7"), "Executive", Set.of("8", "9"));

    private LabelledTitles() {}

    /** A table with the column title and any of function, level, employer, language. */
    static List<LabelledTitle> table(Path file) {
        return rows(file).stream().map(row -> new LabelledTitle(file.getFileName().toString(), row.get("title"), row.getOrDefault("employer", ""),
                row.getOrDefault("language", ""), one(row.getOrDefault("function", "")), one(row.getOrDefault("level", "")))).toList();
    }

    /** The files of a folder that are known: O*NET, ESCO, national classifications, postings; each title once a set. */
    static List<LabelledTitle> folder(Path folder) {
        OccupationCrosswalk crosswalk = OccupationCrosswalk.ofTests();
        Map<String, Set<String>> groups = socGroups(folder.resolve("onet_esco_isco_crosswalk.tsv"));
        List<LabelledTitle> all = new ArrayList<>();
        all.addAll(occupations(folder.resolve("onet_alternate_titles.tsv"), "O*NET", "alternate_title", "onet_soc", "soc2018", crosswalk, groups));
        all.addAll(occupations(folder.resolve("onet_occupations.tsv"), "O*NET", "title", "onet_soc", "soc2018", crosswalk, groups));
        all.addAll(occupations(folder.resolve("esco_occupations_en.tsv"), "ESCO", "title", "isco08", "isco08", crosswalk, groups));
        all.addAll(occupations(folder.resolve("esco_occupations_multilingual.tsv"), "ESCO", "title", "isco08", "isco08", crosswalk, groups));
        all.addAll(occupations(folder.resolve("national_titles.tsv"), "national", "title", "isco08", "isco08", crosswalk, groups));
        all.addAll(postings(folder.resolve("postings.tsv"), crosswalk));
        return merged(all);
    }

    private static List<LabelledTitle> occupations(Path file, String set, String title, String code, String scheme, OccupationCrosswalk crosswalk,
            Map<String, Set<String>> groups) {
        return rows(file).stream().map(row -> new LabelledTitle(set, row.get(title), "", row.getOrDefault("language", "en"),
                crosswalk.functions(scheme, row.get(code)), Set.of(),
                scheme.equals("isco08") ? groups.getOrDefault(row.get(code), Set.of()) : Set.of(row.get(code).substring(0, 2)))).filter(row -> !row.functions().isEmpty()).toList();
    }

    private static List<LabelledTitle> postings(Path file, OccupationCrosswalk crosswalk) {
        return rows(file).stream().map(row -> new LabelledTitle("postings", row.get("title"), "", "en",
                Stream.of(row.get("job_functions").split("[,; |]+")).flatMap(code -> crosswalk.functions("posting", code).stream()).collect(Collectors.toSet()),
                POSTED.getOrDefault(row.get("experience_level"), Set.of()))).toList();
    }

    /** Major groups of SOC by unit group of ISCO-08. */
    private static Map<String, Set<String>> socGroups(Path crosswalk) {
        Map<String, Set<String>> groups = new HashMap<>();
        rows(crosswalk).forEach(row -> groups.computeIfAbsent(row.get("isco08"), isco -> new HashSet<>()).add(row.get("onet_soc").substring(0, 2)));
        return groups;
    }

    /** A title that stands under several codes may be read as any of them. */
    private static List<LabelledTitle> merged(List<LabelledTitle> rows) {
        Map<String, LabelledTitle> byTitle = new LinkedHashMap<>();
        rows.forEach(row -> byTitle.merge(row.set() + "\t" + row.language() + "\t" + row.title().strip().toLowerCase(Locale.ROOT), row,
                (a, b) -> new LabelledTitle(a.set(), a.title(), "", a.language(), union(a.functions(), b.functions()), union(a.levels(), b.levels()), union(a.socGroups(), b.socGroups()))));
        return List.copyOf(byTitle.values());
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> both = new LinkedHashSet<>(a);
        both.addAll(b);
        return both;
    }

    private static Set<String> one(String label) {
        return label.isBlank() ? Set.of() : Set.of(label.strip());
    }

    private static List<Map<String, String>> rows(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
            List<String> columns = List.of(lines.get(0).split("\t", -1));
            if (!columns.contains("title") && !columns.contains("alternate_title") && !columns.contains("onet_soc")) {
                throw new IllegalArgumentException(file + ": no column title among " + columns);
            }
            return lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> columns, String[] cells) {
        return IntStream.range(0, columns.size()).boxed()
                .collect(Collectors.toMap(columns::get, at -> at < cells.length ? cells[at] : ""));
    }
}
