package io.whither.titles;

import io.whither.reference.ReferenceException;
import io.whither.reference.ReferenceFault;
import io.whither.reference.TsvReader;
import io.whither.reference.TsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;

/** Reads {@code conf/titles/}; reports all faults together. */
public final class TitleLexiconLoader {

    private static final String ROLES = "titles/roles.tsv";
    private static final String TERMS = "titles/terms.tsv";
    private static final String CONFIDENCE = "titles/confidence.tsv";
    private static final String OVERRIDES = "titles/overrides/overrides.tsv";

    private final Function<String, String> files;
    private final List<ReferenceFault> faults = new ArrayList<>();
    private final TsvReader reader = new TsvReader(faults);
    private final MessageDigest digest = DigestUtils.getSha256Digest();

    private TitleLexiconLoader(Function<String, String> files) {
        this.files = files;
    }

    /**
     * The lexicon that travels in the jar.
     *
     * @throws ReferenceException with all faults
     */
    public static TitleLexicon fromClassPath() {
        return new TitleLexiconLoader(TitleLexiconLoader::resource).load();
    }

    /**
     * The lexicon of a folder.
     *
     * @param conf the folder that holds {@code titles/}
     * @throws ReferenceException with all faults
     */
    public static TitleLexicon fromFolder(Path conf) {
        return new TitleLexiconLoader(name -> file(conf.resolve(name))).load();
    }

    /**
     * The lexicon of texts that were read before.
     *
     * @param files path below {@code conf/} to text; {@code titles/terms.tsv}
     * @throws ReferenceException with all faults
     */
    public static TitleLexicon fromTexts(Map<String, String> files) {
        return new TitleLexiconLoader(name -> files.getOrDefault(name, "")).load();
    }

    private TitleLexicon load() {
        Map<String, Role> roles = roles();
        Map<String, Term> terms = terms(roles);
        Map<String, TitleReading> overrides = overrides(roles);
        TitleConfidence confidence = confidence();
        digest.update(FunctionModel.fromClassPath().version().getBytes(StandardCharsets.UTF_8));
        if (!faults.isEmpty()) {
            throw new ReferenceException(faults);
        }
        WordForms forms = new WordForms(new TitleLexicon(roles, terms, Map.of(), confidence, ""));
        return new TitleLexicon(roles, new TermCompletion(terms, forms).complete(), overrides, confidence, HexFormat.of().formatHex(digest.digest()).substring(0, 16));
    }

    private Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        for (TsvRow row : rows(ROLES, Set.of("code", "name", "function", "soc", "isco"))) {
            if (!row.text("soc").matches("\\d\\d-\\d{4}\\.\\d\\d")) {
                faults.add(row.fault("soc " + row.text("soc") + " is no O*NET-SOC code", "write it as 15-1252.00"));
            }
            if (!row.text("isco").matches("\\d{4}")) {
                faults.add(row.fault("isco " + row.text("isco") + " is no unit group", "write four digits"));
            }
            Role role = new Role(row.text("code"), row.text("name"), function(row, row.text("function")), row.text("soc"), row.text("isco"),
                    row.has("level") ? level(row, row.text("level")) : 0, standsFor(row));
            if (roles.put(role.code(), role) != null) {
                faults.add(row.fault("role " + role.code() + " stands twice", "remove one"));
            }
        }
        return roles;
    }

    private String standsFor(TsvRow row) {
        String text = row.has("stands_for") ? row.text("stands_for") : "";
        check(row, Set.of("", Role.MANAGERS, Role.OTHERS).contains(text), "stands_for " + text, "write " + Role.MANAGERS + " or " + Role.OTHERS);
        return text;
    }

    private Map<String, Term> terms(Map<String, Role> roles) {
        Map<String, Term> terms = new HashMap<>();
        for (TsvRow row : rows(TERMS, Set.of("language", "says", "terms"))) {
            for (String written : row.text("terms").split(";")) {
                List<String> words = TitleText.words(written);
                String phrase = String.join(" ", words);
                if (phrase.isEmpty()) {
                    faults.add(row.fault("an empty term can never fire", "remove a semicolon"));
                } else {
                    Term before = terms.getOrDefault(phrase, Term.of(phrase, words.size()));
                    terms.put(phrase, said(row, before, roles));
                }
            }
        }
        return terms;
    }

    private Term said(TsvRow row, Term term, Map<String, Role> roles) {
        String[] says = row.text("says").split(":", 2);
        String value = says.length > 1 ? says[1] : "";
        return switch (says[0]) {
            case "role" -> {
                Role role = roles.get(value);
                check(row, role != null, "no role " + value, "add it to " + ROLES);
                check(row, term.role() == null || term.role().equals(role), "term '" + term.phrase() + "' names two roles", "remove one");
                yield term.with(role);
            }
            case "function" -> {
                JobFunction function = function(row, value);
                check(row, term.domain() == null || term.domain() == function, "term '" + term.phrase() + "' names two functions", "remove one");
                yield term.withDomain(function);
            }
            case "weak" -> {
                JobFunction function = function(row, value);
                check(row, term.weak() == null || term.weak() == function, "term '" + term.phrase() + "' falls back on two functions", "remove one");
                yield term.withWeak(function);
            }
            case "marker" -> {
                int level = level(row, value);
                check(row, term.marker() == 0 || term.marker() == level, "term '" + term.phrase() + "' marks two levels", "remove one");
                yield term.withMarker(level);
            }
            case "head" -> {
                int level = level(row, value);
                check(row, term.head() == 0 || term.head() == level, "term '" + term.phrase() + "' implies two levels", "remove one");
                yield term.withHead(level);
            }
            default -> {
                faults.add(row.fault("unknown kind " + says[0], "use role, function, weak, marker or head"));
                yield term;
            }
        };
    }

    private Map<String, TitleReading> overrides(Map<String, Role> roles) {
        Map<String, TitleReading> overrides = new HashMap<>();
        for (TsvRow row : rows(OVERRIDES, Set.of("title", "role", "level"))) {
            Role role = roles.get(row.text("role"));
            check(row, role != null, "no role " + row.text("role"), "add it to " + ROLES);
            int level = level(row, row.text("level"));
            String key = String.join(" ", TitleText.words(row.text("title")));
            if (role != null && overrides.put(key, new TitleReading(role.function(), role.code(), level, SeniorityRule.track(level), "override", 1)) != null) {
                faults.add(row.fault("title '" + row.text("title") + "' stands twice", "remove one"));
            }
        }
        return overrides;
    }

    private TitleConfidence confidence() {
        return new TitleConfidence(rows(CONFIDENCE, Set.of("evidence", "agrees", "from", "confidence")).stream().map(row ->
                new TitleConfidence.Band(evidence(row, row.text("evidence")), Boolean.parseBoolean(row.text("agrees")), share(row, "from"), share(row, "confidence"))).toList());
    }

    private TitleEvidence evidence(TsvRow row, String code) {
        try {
            return TitleEvidence.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            faults.add(row.fault("no evidence " + code, "make the table again with scripts/train-titles"));
            return TitleEvidence.NONE;
        }
    }

    private double share(TsvRow row, String column) {
        boolean valid = row.text(column).matches("[01](\\.[0-9]+)?") && Double.parseDouble(row.text(column)) <= 1;
        check(row, valid, column + " " + row.text(column) + " is outside 0 to 1", "make the table again with scripts/train-titles");
        return valid ? Double.parseDouble(row.text(column)) : 0;
    }

    private List<TsvRow> rows(String name, Set<String> columns) {
        String text = files.apply(name);
        if (text == null) {
            faults.add(new ReferenceFault(name, 0, "the file is missing", "restore it"));
            return List.of();
        }
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return reader.read(name, text, columns);
    }

    private JobFunction function(TsvRow row, String code) {
        try {
            return JobFunction.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            faults.add(row.fault("no function " + code, "use a code of the 26"));
            return JobFunction.UNCLASSIFIED;
        }
    }

    private int level(TsvRow row, String text) {
        boolean valid = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9';
        check(row, valid, "level " + text + " is outside 1 to 9", "write a digit");
        return valid ? Integer.parseInt(text) : 0;
    }

    private void check(TsvRow row, boolean holds, String what, String remedy) {
        if (!holds) {
            faults.add(row.fault(what, remedy));
        }
    }

    private static String resource(String name) {
        try (InputStream in = TitleLexiconLoader.class.getResourceAsStream("/whither/conf/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.readString(path) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
