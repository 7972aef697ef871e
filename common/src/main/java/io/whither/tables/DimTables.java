package io.whither.tables;

import static io.whither.tables.Area.DIMS;
import static io.whither.tables.Column.fact;
import static io.whither.tables.Column.provenance;
import static io.whither.tables.Columns.RULEBOOK;
import static io.whither.tables.Columns.function;
import static io.whither.tables.Columns.level;
import static io.whither.tables.Columns.month;
import static io.whither.tables.Table.table;
import static io.whither.tables.Type.BOOLEAN;
import static io.whither.tables.Type.STRING;
import static io.whither.tables.Type.TIMESTAMP;

import java.util.List;

/** The reference data of a rulebook. */
public final class DimTables {

    private static final Column FIRST_USED = provenance("first_used", TIMESTAMP)
            .meaning("When a run first used this rulebook.").example("2024-01-02T03:04:05Z");
    private static final Column ID = text("company_id", "Id of the company.", "aws");

    public static final Table COMPANIES = table(DIMS, "companies").grain("one row a rulebook and company")
            .columns(ID, text("name", "Name as readers see it.", "Amazon Web Services"),
                    text("industry", "Industry.", "internet").optional(), text("size_band", "Employees, LinkedIn's bands.", "10001+").optional(),
                    fact("is_tech", BOOLEAN).optional().meaning("Whether it is a technology company.").example("true"),
                    text("country", "Country of the head office, ISO 3166 alpha-2.", "US").optional(),
                    text("domain", "Bare host of its site.", "aws.amazon.com").optional(),
                    text("linkedin_slug", "Slug of its page.", "amazon-web-services").optional(), RULEBOOK, FIRST_USED)
            .key(RULEBOOK, ID);

    public static final Table COMPANY_ALIASES = table(DIMS, "company_aliases").grain("one row a rulebook and alias")
            .columns(text("alias", "Another name.", "amazon.com"), ID,
                    text("language", "Language of the alias, ISO 639-1.", "en").optional(),
                    month("valid_from").optional(), month("valid_to").optional(), RULEBOOK, FIRST_USED);

    public static final Table COMPANY_OWNERSHIP = table(DIMS, "company_ownership").grain("one row a rulebook and time of ownership")
            .columns(text("child", "Company that was owned.", "twitch"), text("parent", "Company that owned it.", "amazon"),
                    month("valid_from").optional().meaning("Month of closing; null since ever."),
                    month("valid_to").optional().meaning("Last month of ownership; null until today."),
                    text("kind", "Kind of the deal.", "acquisition").optional(), text("source", "Where the fact is from.", "press release").optional(),
                    RULEBOOK, FIRST_USED);

    public static final Table FUNCTIONS = table(DIMS, "functions").grain("one row a rulebook and job function")
            .columns(function("function"), text("name", "Name as readers see it.", "Engineering"), RULEBOOK, FIRST_USED)
            .key(RULEBOOK, function("function"));

    public static final Table ROLES = table(DIMS, "roles").grain("one row a rulebook and role")
            .columns(text("role", "Code of the role.", "software_engineer"), text("name", "Name as readers see it.", "Software engineer"),
                    function("function"), text("soc", "O*NET-SOC 2019 code.", "15-1252.00").optional(),
                    text("isco", "ISCO-08 code.", "2512").optional(), RULEBOOK, FIRST_USED)
            .key(RULEBOOK, fact("role", STRING));

    public static final Table SENIORITY_LEVELS = table(DIMS, "seniority_levels").grain("one row a rulebook and level")
            .columns(level("level"), text("name", "Name of the level.", "senior"), text("definition", "What it means.", "Senior individual contributor").optional(),
                    text("examples", "Titles of this level.", "Senior Engineer; SDE III").optional(), RULEBOOK, FIRST_USED)
            .key(RULEBOOK, level("level"));

    public static final Table TITLE_RULES = table(DIMS, "title_rules").grain("one row a rulebook and term or rule")
            .columns(text("term", "Text that fires it.", "software engineer"), text("language", "Language, ISO 639-1.", "en").optional(),
                    text("says", "What it says of function, role, level or track.", "role=software_engineer"),
                    text("file", "File of conf/titles it stands in.", "terms.tsv"), RULEBOOK, FIRST_USED);

    public static final Table COHORTS = table(DIMS, "cohorts").grain("one row a rulebook and cohort definition")
            .columns(text("cohort_id", "Name of the cohort.", "amazon-tech-2022-2023"),
                    text("definition", "The definition as JSON.", "{…}"), RULEBOOK, FIRST_USED);

    public static final List<Table> ALL = List.of(COMPANIES, COMPANY_ALIASES, COMPANY_OWNERSHIP, FUNCTIONS, ROLES,
            SENIORITY_LEVELS, TITLE_RULES, COHORTS);

    private DimTables() {}

    private static Column text(String name, String meaning, String example) {
        return fact(name, STRING).meaning(meaning).example(example);
    }
}
