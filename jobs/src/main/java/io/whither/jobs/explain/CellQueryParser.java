package io.whither.jobs.explain;

import io.whither.careers.DestinationKind;
import io.whither.jobs.run.RunFailedException;
import io.whither.marts.CohortCounts;
import io.whither.tables.MartTables;
import io.whither.titles.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the name of a cell: {@code leavers}, {@code kind=retired}, {@code destination=google}, {@code level.after=director}, {@code at_risk=6} ... */
final class CellQueryParser {

    /** The forms of a cell, for people. */
    static final List<String> FORMS = List.of("leavers", "accounted", "unknown", "kind=KIND", "destination=GROUP", "role.before=ROLE", "role.after=FUNCTION:ROLE", "move=ROLE>ROLE",
            "level.before=LEVEL", "level.after.paired=LEVEL", "level.latest=LEVEL", "change=LEVEL>LEVEL",
            "at_risk=MONTHS");

    private static final Pattern CELL = Pattern.compile("(leavers|accounted|unknown|kind|destination|at_risk|role\\.(?:before|after)|move|level\\.(?:before|after|latest)(?:\\.paired)?|change)(?:=(.*))?");
    private static final Set<String> WHOLE = Set.of("leavers", "accounted", "unknown");
    private static final String OTHER = "other";
    private static final String JOB = among(CohortCounts.JOBS);
    private static final String UNKNOWN = among(CohortCounts.UNKNOWN);
    /** Whole months seen after the exit; -1 when never. */
    private static final String MONTHS_SEEN = "(year(observed_until) - year(exit_month)) * 12 + month(observed_until) - month(exit_month) - 1";
    private static final String PAIRED = JOB + " and origin_level > 0 and destination_level > 0";
    private static final String FUNCTION_BEFORE = "origin_function";
    private static final String ROLE_BEFORE = "coalesce(origin_role, '')";
    private static final String FUNCTION_AFTER = "destination_function";
    private static final String ROLE_AFTER = "coalesce(destination_role, '')";

    private final String cell;

    private static String among(Set<DestinationKind> kinds) {
        return "destination_kind in (" + kinds.stream().map(DestinationKind::code).sorted().map(code -> "'" + code + "'").collect(Collectors.joining(", ")) + ")";
    }

    private CellQueryParser(String cell) {
        this.cell = cell;
    }

    /** @throws RunFailedException when the text names no cell */
    static CellQuery parse(String cell) {
        return new CellQueryParser(cell).parse();
    }

    private CellQuery parse() {
        Matcher parts = CELL.matcher(cell);
        if (!parts.matches() || (parts.group(2) == null) != WHOLE.contains(parts.group(1))) {
            throw unknown("names no cell");
        }
        String kind = parts.group(1);
        String value = parts.group(2);
        return switch (kind.replaceAll("\\..*", "")) {
            case "leavers" -> summary(kind, "true");
            case "accounted" -> summary(kind, "not " + UNKNOWN);
            case "unknown" -> summary(kind, UNKNOWN);
            case "kind" -> new CellQuery(MartTables.COHORT_OUTCOMES, "leavers", "true", "destination_kind", "true", "destination_kind", value, null);
            case "destination" -> new CellQuery(MartTables.COHORT_DESTINATIONS, "leavers", "true", "group_id", "destination_kind in ('employer', 'returned')",
                    "coalesce(destination_group_id, '')", value, OTHER);
            case "at_risk" -> atRisk(value);
            case "role" -> role(kind.endsWith("before"), value);
            case "move" -> move(pair(value));
            case "level" -> level(kind.split("\\.")[1], kind.endsWith("paired"), number(value));
            default -> new CellQuery(MartTables.SENIORITY_CHANGES, "people", "true", "concat(from_level, '>', to_level)", PAIRED,
                    "concat(origin_level, '>', destination_level)", number(pair(value)[0]) + ">" + number(pair(value)[1]), null);
        };
    }

    private static CellQuery summary(String measure, String members) {
        return new CellQuery(MartTables.COHORT_SUMMARY, measure, "true", "'all'", members, "'all'", "all", null);
    }

    /** Those who have not started by then, or not before, and of the others those who were seen so long. */
    private CellQuery atRisk(String months) {
        if (!months.matches("\\d{1,3}")) {
            throw unknown(months + " is no number of months");
        }
        String members = "if(" + UNKNOWN + ", " + MONTHS_SEEN + ", gap_months) >= " + months;
        return new CellQuery(MartTables.TIME_TO_NEXT_JOB, "at_risk", "true", "string(months)", members, "'" + months + "'", months, null);
    }

    private static CellQuery role(boolean before, String value) {
        String rows = "side = '" + (before ? "before" : "after") + "'";
        String members = before ? "true" : JOB;
        String function = before ? FUNCTION_BEFORE : FUNCTION_AFTER;
        String role = before ? ROLE_BEFORE : ROLE_AFTER;
        // A role has one function, so its own name is enough; what has no role is named by its function.
        boolean alone = !value.contains(":") && !value.equals(OTHER);
        return new CellQuery(MartTables.COHORT_ROLES, "people", rows, alone ? "role" : key("function", "role"), members,
                alone ? role : key(function, role), value.equals(OTHER) ? full(OTHER) : value, full(OTHER));
    }

    private static CellQuery move(String[] roles) {
        String from = roles[0];
        String to = roles[1];
        if (to.equals(OTHER)) {
            return new CellQuery(MartTables.COHORT_ROLE_MOVES, "people", "true", key("to_function", "to_role"), JOB, key(FUNCTION_AFTER, ROLE_AFTER), full(OTHER), full(OTHER));
        }
        String rows = is(to, "to_function", "to_role");
        String members = JOB + " and " + is(to, FUNCTION_AFTER, ROLE_AFTER);
        boolean alone = !from.contains(":") && !from.equals(OTHER);
        return new CellQuery(MartTables.COHORT_ROLE_MOVES, "people", rows, alone ? "from_role" : key("from_function", "from_role"), members,
                alone ? ROLE_BEFORE : key(FUNCTION_BEFORE, ROLE_BEFORE), from.equals(OTHER) ? full(OTHER) : from, full(OTHER));
    }

    private static CellQuery level(String side, boolean paired, int level) {
        String column = switch (side) {
            case "before" -> "origin_level";
            case "after" -> "coalesce(destination_level, 0)";
            default -> "latest_level";
        };
        String all = switch (side) {
            case "before" -> "true";
            case "after" -> JOB;
            default -> "latest_level is not null";
        };
        String known = side.equals("latest") ? "origin_level > 0 and latest_level > 0" : PAIRED;
        return new CellQuery(MartTables.COHORT_SENIORITY, "people", "side = '" + side + "' and basis = '" + (paired ? "paired" : "all") + "'",
                "string(level)", paired ? known : all, "string(" + column + ")", Integer.toString(level), null);
    }

    private static String key(String function, String role) {
        return "concat(" + function + ", ':', " + role + ")";
    }

    private static String full(String both) {
        return both + ":" + both;
    }

    private static String is(String named, String function, String role) {
        return (named.contains(":") ? key(function, role) : role) + " = '" + quoted(named) + "'";
    }

    /** Within single quotes of SQL. */
    static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'");
    }

    private String[] pair(String value) {
        String[] both = value.split(">", -1);
        if (both.length != 2) {
            throw unknown("names no pair");
        }
        return both;
    }

    /** By number or name. */
    private int number(String level) {
        Optional<Level> named = Arrays.stream(Level.values()).filter(l -> l.code().equals(level.toLowerCase(Locale.ROOT)) || level.equals(Integer.toString(l.ordinal()))).findFirst();
        return named.orElseThrow(() -> unknown(level + " is no level")).ordinal();
    }

    private RunFailedException unknown(String fault) {
        return new RunFailedException("--cell " + cell, fault, "cells are " + String.join(", ", FORMS));
    }
}
