package io.whither.jobs.explain;

import io.whither.jobs.run.RunFailedException;
import io.whither.marts.CohortCounts;
import io.whither.marts.RoleKey;
import io.whither.tables.Column;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import io.whither.tables.Type;
import io.whither.time.Months;
import io.whither.titles.Level;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the name of a cell: with a table the measure and the columns of the row, {@code ee,month=2022-03,origin_group_id=amazon}; without one
 * a short form, {@code leavers}, {@code kind=retired}, {@code destination=google}, {@code level.after=director}, {@code at_risk=6} ...
 */
final class CellNames {

    /** The short forms, for people. */
    static final List<String> FORMS = List.of("leavers and every other column of cohort_summary", "kind=KIND", "destination=GROUP", "role.before=ROLE", "role.after=FUNCTION:ROLE",
            "move=ROLE>ROLE", "level.before=LEVEL", "level.after.paired=LEVEL", "level.latest=LEVEL", "change=LEVEL>LEVEL", "at_risk=MONTHS", "test=TEST");

    private static final Pattern SHORT = Pattern.compile("(kind|destination|at_risk|test|role\\.(?:before|after)|move|level\\.(?:before|after|latest)(?:\\.paired)?|change)=(.*)");

    private final String cell;

    private CellNames(String cell) {
        this.cell = cell;
    }

    /**
     * @param table name of a published table; null for a short form
     * @throws RunFailedException when the text names no cell
     */
    static CellName parse(String table, String cell) {
        return table == null ? new CellNames(cell).shortForm() : new CellNames(cell).of(table);
    }

    private CellName of(String name) {
        Table table = MartTables.ALL.stream().filter(t -> t.name().equals(name) || t.qualifiedName().equals(name)).findFirst()
                .orElseThrow(() -> new RunFailedException("--table " + name, "is no published table", "they are " + String.join(", ", MartTables.ALL.stream().map(Table::name).toList())));
        List<String> keys = CellName.keys(table);
        List<String> measures = CellName.measures(table);
        String measure = CellName.usual(table);
        Map<String, String> columns = new LinkedHashMap<>();
        // A name may hold a comma; what follows one that parts is a column or a measure.
        String words = keys.stream().map(key -> key + "=").collect(Collectors.joining("|")) + "|(?:" + String.join("|", measures) + ")(?:,|$)";
        for (String part : cell.split(",(?=" + words + ")")) {
            String[] sides = part.split("=", 2);
            if (sides.length == 2 && keys.contains(sides[0])) {
                columns.put(sides[0], value(table, sides[0], sides[1]));
            } else if (measures.contains(part)) {
                measure = part;
            } else {
                throw unknown(part + " is no column of the key of " + table.name() + ", nor a measure",
                        "the key is " + String.join(", ", keys) + "; measures are " + String.join(", ", measures));
            }
        }
        return new CellName(cell, table, measure, columns);
    }

    private CellName shortForm() {
        if (CellName.measures(MartTables.COHORT_SUMMARY).contains(cell)) {
            return new CellName(cell, MartTables.COHORT_SUMMARY, cell, Map.of());
        }
        Matcher parts = SHORT.matcher(cell);
        if (!parts.matches()) {
            throw unknown("names no cell");
        }
        String value = parts.group(2);
        String[] words = parts.group(1).split("\\.");
        return switch (words[0]) {
            case "kind" -> row(MartTables.COHORT_OUTCOMES, Map.of("destination_kind", kind(value)));
            case "destination" -> row(MartTables.COHORT_DESTINATIONS, Map.of("group_id", value));
            case "test" -> row(MartTables.COHORT_TESTS, Map.of("test", value));
            case "at_risk" -> row(MartTables.TIME_TO_NEXT_JOB, Map.of("months", value));
            case "role" -> row(MartTables.COHORT_ROLES, role(value, "", Map.of("side", words[1])));
            case "move" -> row(MartTables.COHORT_ROLE_MOVES, role(pair(value)[1], "to_", role(pair(value)[0], "from_", Map.of())));
            case "level" -> row(MartTables.COHORT_SENIORITY, Map.of("side", words[1], "basis", words.length > 2 ? words[2] : "all", "level", value));
            default -> row(MartTables.SENIORITY_CHANGES, Map.of("from_level", pair(value)[0], "to_level", pair(value)[1]));
        };
    }

    private CellName row(Table table, Map<String, String> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        columns.forEach((column, value) -> values.put(column, value(table, column, value)));
        return new CellName(cell, table, CellName.usual(table), values);
    }

    private String kind(String value) {
        if (CohortCounts.KINDS.stream().noneMatch(kind -> kind.code().equals(value))) {
            throw unknown(value + " is no kind", "kinds are " + String.join(", ", CohortCounts.KINDS.stream().map(kind -> kind.code()).toList()));
        }
        return value;
    }

    /** A role has one function, so its own name is enough; what has no role is named by its function. */
    private static Map<String, String> role(String value, String prefix, Map<String, String> others) {
        Map<String, String> columns = new LinkedHashMap<>(others);
        String[] both = value.equals(RoleKey.OTHER.role()) ? new String[] {RoleKey.OTHER.function(), RoleKey.OTHER.role()} : value.split(":", 2);
        columns.put(prefix + "role", both[both.length - 1]);
        if (both.length > 1) {
            columns.put(prefix + "function", both[0]);
        }
        return columns;
    }

    private String[] pair(String value) {
        String[] both = value.split(">", -1);
        if (both.length != 2) {
            throw unknown("names no pair");
        }
        return both;
    }

    /** As the table has it: levels by number or name, months by any of their days or none. */
    private String value(Table table, String column, String value) {
        Column declared = table.column(column).orElseThrow();
        if (column.endsWith("level")) {
            return Integer.toString(level(value));
        }
        if (declared.type() == Type.INT && !value.matches("\\d{1,4}")) {
            throw unknown(value + " is no number of " + column);
        }
        return declared.type() == Type.DATE ? month(value) : value;
    }

    private String month(String value) {
        try {
            return Months.firstDay(Months.parse(value.replaceFirst("^(\\d{4}-\\d{2})-\\d{2}$", "$1"))).toString();
        } catch (DateTimeException none) {
            throw unknown(value + " is no month", "write it as 2022-03");
        }
    }

    private int level(String level) {
        return Arrays.stream(Level.values()).filter(l -> l.code().equals(level.toLowerCase(Locale.ROOT)) || level.equals(Integer.toString(l.ordinal()))).findFirst()
                .orElseThrow(() -> unknown(level + " is no level", "levels are 0 to 9, or " + String.join(", ", Arrays.stream(Level.values()).map(Level::code).toList()))).ordinal();
    }

    private RunFailedException unknown(String fault) {
        return unknown(fault, "cells are " + String.join(", ", FORMS) + "; or those of --table");
    }

    private RunFailedException unknown(String fault, String remedy) {
        return new RunFailedException("--cell " + cell, fault, remedy);
    }
}
