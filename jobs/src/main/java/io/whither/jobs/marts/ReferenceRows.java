package io.whither.jobs.marts;

import io.whither.employers.CompanyIndex;
import io.whither.reference.ReferenceFault;
import io.whither.reference.TsvReader;
import io.whither.reference.TsvRow;
import io.whither.rulebook.RulebookSource;
import io.whither.tables.DimTables;
import io.whither.tables.Table;
import io.whither.time.Months;
import io.whither.titles.JobFunction;
import io.whither.titles.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A rulebook as rows of {@code dims}. */
final class ReferenceRows {

    private static final String TITLES = "titles/";
    private static final Map<String, Function<ReferenceRows, List<Row>>> TABLES = Map.of(
            DimTables.COMPANIES.qualifiedName(), ReferenceRows::companies,
            DimTables.COMPANY_ALIASES.qualifiedName(), ReferenceRows::aliases,
            DimTables.COMPANY_OWNERSHIP.qualifiedName(), ReferenceRows::ownership,
            DimTables.FUNCTIONS.qualifiedName(), ReferenceRows::functions,
            DimTables.ROLES.qualifiedName(), ReferenceRows::roles,
            DimTables.SENIORITY_LEVELS.qualifiedName(), ReferenceRows::levels,
            DimTables.TITLE_RULES.qualifiedName(), ReferenceRows::titleRules);

    private final RulebookSource source;
    private final CompanyIndex companies;
    private final String rulebook;
    private final Instant now;

    private ReferenceRows(RulebookSource source, Instant now) {
        this.source = source;
        this.companies = source.compiled().companies();
        this.rulebook = source.fingerprint();
        this.now = now;
    }

    /** The tables of {@code dims} that a rulebook fills: every one but the cohorts. */
    static List<Table> tables() {
        return DimTables.ALL.stream().filter(table -> TABLES.containsKey(table.qualifiedName())).toList();
    }

    /** @param table the qualified name of one of {@link #tables} */
    static List<Row> of(String table, RulebookSource source, Instant now) {
        return TABLES.get(table).apply(new ReferenceRows(source, now));
    }

    private List<Row> companies() {
        return companies.companies().stream().map(c -> row(c.id(), c.name(), text(c.industry()), text(c.sizeBand()), c.isTech(), text(c.country()),
                text(c.domain()), text(c.slug()))).toList();
    }

    private List<Row> aliases() {
        return companies.aliases().stream().map(a -> row(a.text(), a.companyId(), text(a.language()), month(a.from()), month(a.to()))).toList();
    }

    private List<Row> ownership() {
        return companies.ownership().periods().stream()
                .map(p -> row(p.child(), p.parent(), month(p.from()), month(p.to()), text(p.kind()), text(p.source()))).toList();
    }

    private List<Row> functions() {
        return Arrays.stream(JobFunction.values()).map(function -> row(function.code(), words(function.code()))).toList();
    }

    private List<Row> roles() {
        return new TreeMap<>(source.compiled().roles()).values().stream()
                .map(role -> row(role.code(), role.name(), role.function().code(), text(role.soc()), text(role.isco()))).toList();
    }

    private List<Row> levels() {
        Map<String, TsvRow> described = new TreeMap<>();
        read(TITLES + "levels.tsv").forEach(level -> described.put(level.text("level"), level));
        return Arrays.stream(Level.values()).map(level -> {
            TsvRow words = described.get(Integer.toString(level.ordinal()));
            return row(level.ordinal(), level.code(), words == null ? null : text(words.text("definition")), words == null ? null : text(words.text("examples")));
        }).toList();
    }

    /** A line of terms may hold many; each is a rule. An override is a whole title. */
    private List<Row> titleRules() {
        List<Row> rules = new ArrayList<>();
        for (String file : source.files().keySet()) {
            if (file.startsWith(TITLES) && file.endsWith("terms.tsv")) {
                read(file).forEach(line -> Arrays.stream(line.text("terms").split(";")).map(String::strip).filter(term -> !term.isEmpty())
                        .forEach(term -> rules.add(row(term, text(line.text("language")), line.text("says"), file))));
            } else if (file.startsWith(TITLES + "overrides/")) {
                read(file).forEach(line -> rules.add(row(line.text("title"), null, "role=" + line.text("role") + " level=" + line.text("level"), file)));
            }
        }
        return rules;
    }

    /** Compiling has checked the files, so that no fault is left. */
    private List<TsvRow> read(String file) {
        List<ReferenceFault> none = new ArrayList<>();
        return source.files().containsKey(file) ? new TsvReader(none).read(file, source.files().get(file), Set.of()) : List.of();
    }

    private Row row(Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 2);
        all[values.length] = rulebook;
        all[values.length + 1] = now;
        return RowFactory.create(all);
    }

    private static String text(String text) {
        return StringUtils.defaultIfEmpty(text, null);
    }

    private static LocalDate month(int month) {
        return month == Integer.MIN_VALUE || month == Integer.MAX_VALUE ? null : Months.firstDay(month);
    }

    private static String words(String code) {
        return StringUtils.capitalize(code.replace('_', ' '));
    }
}
