package io.whither.tables;

import static io.whither.tables.Area.CORE;
import static io.whither.tables.Column.fact;
import static io.whither.tables.Columns.CENSUS_J2J;
import static io.whither.tables.Columns.COMPANY_ID;
import static io.whither.tables.Columns.DESTINATION_KIND;
import static io.whither.tables.Columns.GROUP_ID;
import static io.whither.tables.Columns.PERSON_ID;
import static io.whither.tables.Columns.PROFILE_HASH;
import static io.whither.tables.Columns.SNAPSHOT_MONTH;
import static io.whither.tables.Columns.function;
import static io.whither.tables.Columns.level;
import static io.whither.tables.Columns.month;
import static io.whither.tables.Columns.role;
import static io.whither.tables.Table.table;
import static io.whither.tables.Type.BOOLEAN;
import static io.whither.tables.Type.DOUBLE;
import static io.whither.tables.Type.INT;
import static io.whither.tables.Type.STRING;
import static io.whither.tables.Type.array;
import static io.whither.tables.Type.struct;

import java.util.List;
import java.util.stream.Stream;

/** What profiles mean: careers and the exits in them. */
public final class CoreTables {

    private static final String[] PRECISIONS = {"day", "month", "year", "missing"};

    public static final Column SPELL_NO = fact("spell_no", INT).meaning("Number of the spell in the career, from 0.").example("1");
    public static final Column EXIT_NO = fact("exit_no", INT).range(0, null).meaning("Number of the exit in the career, from 0.").example("0");
    public static final Column EXIT_MONTH = month("exit_month").meaning("Month of the exit, as a point value.");
    public static final Column EXIT_EARLIEST = month("exit_earliest").meaning("First month in which the exit may lie.");
    public static final Column EXIT_LATEST = month("exit_latest").optional().meaning("Last month in which the exit may lie; null when only the time of observation bounds it.");
    public static final Column EXIT_INFERRED = fact("exit_inferred", BOOLEAN)
            .meaning("The position is open on paper and ended because a newer main job runs elsewhere.").example("false");
    public static final Column HOLDS_FROM = month("holds_from").optional()
            .meaning("Month of observation from which an inferred exit holds; null when the exit is not inferred.");
    public static final Column MOVE_TYPE = fact("move_type", STRING).codes("EE", "AQ", "NE", "NEPersist")
            .meaning("How soon the next job came: gap 0 to 1, 2 to 3, 4 or more months, or nothing seen.").example("EE").source(CENSUS_J2J);
    public static final Column ORIGIN_COMPANY_ID = fact("origin_company_id", STRING).optional().meaning("Company that was left.").example("aws");
    public static final Column ORIGIN_GROUP_ID = fact("origin_group_id", STRING).optional().meaning("Its group in the exit month.").example("amazon");
    public static final Column ORIGIN_FUNCTION = function("origin_function");
    public static final Column ORIGIN_ROLE = role("origin_role");
    public static final Column ORIGIN_LEVEL = level("origin_level");
    public static final Column ORIGIN_COUNTRY = fact("origin_country", STRING).optional()
            .meaning("Country of the position where written, else of the profile.").example("US");
    public static final Column TENURE_MONTHS = fact("tenure_months", INT).optional().unit("months").range(0, null)
            .meaning("Whole months with the group, both end months counted; null when the start is unknown.").example("42");
    public static final Column DESTINATION_COMPANY_ID = fact("destination_company_id", STRING).optional()
            .meaning("Company of the first main position afterwards.").example("example-robotics");
    public static final Column DESTINATION_GROUP_ID = fact("destination_group_id", STRING).optional()
            .meaning("Its group in the start month.").example("google");
    public static final Column DESTINATION_FUNCTION = function("destination_function").optional();
    public static final Column DESTINATION_ROLE = role("destination_role").optional();
    public static final Column DESTINATION_LEVEL = level("destination_level");
    public static final Column LATEST_LEVEL = level("latest_level").optional().meaning("Level of the main job now, 0 where unclassified; null without a job.");
    public static final Column START_MONTH = month("start_month").optional().meaning("Month in which what came next began.");
    public static final Column GAP_MONTHS = fact("gap_months", INT).optional().unit("months").range(0, null)
            .meaning("Whole months between exit month and start month, 0 when they touch or overlap.").example("2");
    public static final Column RETURNED_MONTH = month("returned_month").optional()
            .meaning("Month in which the person was back in the origin group; null when never.");

    public static final Column ORIGIN_TITLE = fact("origin_title", STRING).optional()
            .meaning("Title that was left, as written: what a cohort's title query reads.").example("SDE II");

    public static final Type.Struct POSITION = struct(
            fact("position_no", INT).meaning("Place on the profile, from 0; education follows the experience.").example("0"),
            SPELL_NO.optional(),
            COMPANY_ID.optional(),
            fact("company_method", STRING).meaning("Evidence for the company.").example("key"),
            fact("company_confidence", DOUBLE).meaning("Confidence in the company, 0 to 1.").example("0.99"),
            GROUP_ID.optional(),
            fact("employer_raw", STRING).optional().meaning("Employer as written.").example("AWS"),
            fact("title_raw", STRING).optional().meaning("Title as written.").example("SDE II"),
            fact("kind", STRING).meaning("What the person was doing.").example("employment"),
            function("function"), role("role"), level("level"),
            fact("track", STRING).meaning("ic, management, owner or none.").example("ic"),
            fact("title_rule", STRING).meaning("Rules that fired.").example("sde+grade"),
            fact("title_confidence", DOUBLE).meaning("How far the rule that fired can be trusted, 0 to 1; not calibrated.").example("0.97"),
            month("start_earliest").optional(), month("start_latest").optional(),
            fact("start_precision", STRING).codes(PRECISIONS).meaning("How precisely the start was written.").example("month"),
            month("end_earliest").optional(), month("end_latest").optional(),
            fact("end_precision", STRING).codes(PRECISIONS).meaning("How precisely the end was written.").example("month"),
            fact("is_current", BOOLEAN).optional().meaning("What the source says; null when it does not.").example("false"),
            fact("faults", array(STRING)).meaning("What is wrong with the position.").example("[]"));

    public static final Type.Struct SPELL = struct(
            SPELL_NO, GROUP_ID.optional(), COMPANY_ID.optional(),
            month("start_earliest").optional(), month("start_latest").optional(),
            month("end_earliest").optional(), month("end_latest").optional(),
            fact("is_open", BOOLEAN).meaning("Open on paper.").example("false"),
            month("start_month").optional().meaning("First month, as a point value; null when unknown."),
            month("end_month").optional().meaning("Last month as a point value, inferred or not; null while it is open or unknown."),
            month("inferred_end_month").optional(), HOLDS_FROM,
            fact("is_main", BOOLEAN).meaning("Whether it was the main job in at least one month.").example("true"),
            fact("position_count", INT).meaning("Positions merged in it.").example("2"),
            level("first_level"), level("last_level"), function("function"), role("role"), TENURE_MONTHS);

    public static final Type.Struct INTERNAL_MOVE = struct(
            SPELL_NO, GROUP_ID.optional(), month("move_month"), function("from_function"), function("to_function"),
            role("from_role"), role("to_role"), level("from_level"), level("to_level"),
            fact("seniority_change", INT).optional().unit("levels").meaning("Level after minus level before; null when one is unknown.").example("1"));

    public static final Type.Struct TRANSITION = struct(
            EXIT_NO, SPELL_NO, ORIGIN_COMPANY_ID, ORIGIN_GROUP_ID, ORIGIN_FUNCTION, ORIGIN_ROLE, ORIGIN_LEVEL, ORIGIN_COUNTRY,
            TENURE_MONTHS, EXIT_MONTH, EXIT_EARLIEST, EXIT_LATEST, EXIT_INFERRED, HOLDS_FROM, MOVE_TYPE,
            DESTINATION_KIND.codes("employer", "self_employed", "stealth", "education", "career_break", "retired", "military",
                    "returned", "unknown").meaning("What came next; unknown where nothing follows."),
            DESTINATION_COMPANY_ID, DESTINATION_GROUP_ID, DESTINATION_FUNCTION, DESTINATION_ROLE, DESTINATION_LEVEL,
            LATEST_LEVEL, START_MONTH, GAP_MONTHS,
            fact("gap_max", INT).optional().unit("months").range(0, null).meaning("Largest gap that the intervals allow.").example("4"),
            fact("continued", BOOLEAN).meaning("The next job had already run for more than 3 months at the exit.").example("false"),
            fact("bridged_by", STRING).optional().meaning("Kind of the state that lay between exit and next job.").example("career_break"),
            RETURNED_MONTH,
            fact("seniority_change", INT).optional().unit("levels").range(-9, 9)
                    .meaning("Level after minus level before; null when one is unknown.").example("1"),
            ORIGIN_TITLE);

    public static final Column POSITIONS = fact("positions", array(POSITION)).meaning("Positions as read, classified, resolved and merged.");
    public static final Column SPELLS = fact("spells", array(SPELL)).meaning("Maximal times with one group.");
    public static final Column INTERNAL_MOVES = fact("internal_moves", array(INTERNAL_MOVE)).meaning("Changes inside one spell.");
    public static final Column EXITS = fact("exits", array(TRANSITION))
            .meaning("The rows of core.transitions: kept with the career, so that the flat table is made without resolving again.");

    public static final Table CAREERS = table(CORE, "careers")
            .grain("one row a profile content")
            .columns(PERSON_ID, PROFILE_HASH, POSITIONS, SPELLS, INTERNAL_MOVES, EXITS, SNAPSHOT_MONTH)
            .key(PERSON_ID, PROFILE_HASH)
            .partitionedBy(SNAPSHOT_MONTH);

    public static final Table TRANSITIONS = table(CORE, "transitions")
            .grain("one row an exit from a spell that was the main job")
            .columns(Stream.of(List.of(PERSON_ID, PROFILE_HASH), TRANSITION.fields(), List.of(SNAPSHOT_MONTH))
                    .flatMap(List::stream).toArray(Column[]::new))
            .key(PERSON_ID, PROFILE_HASH, EXIT_NO)
            .partitionedBy(SNAPSHOT_MONTH);

    public static final List<Table> ALL = List.of(CAREERS, TRANSITIONS);

    private CoreTables() {}
}
