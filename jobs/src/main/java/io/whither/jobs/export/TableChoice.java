package io.whither.jobs.export;

import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunFailedException;
import io.whither.settings.ConfigurationException;
import io.whither.settings.Fault;
import io.whither.settings.NearestKey;
import io.whither.tables.Area;
import io.whither.tables.Table;
import io.whither.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables that shall leave the warehouse.
 *
 * @param withheld tables that were left out because they hold persons
 */
public record TableChoice(List<Table> tables, List<Table> withheld) {

    public TableChoice {
        tables = List.copyOf(tables);
        withheld = List.copyOf(withheld);
    }

    /** Every table, without those of persons unless they are asked for. */
    public static TableChoice all(Persons persons) {
        return new TableChoice(Tables.ALL.stream().filter(table -> isAllowed(table, persons)).toList(),
                Tables.ALL.stream().filter(table -> !isAllowed(table, persons)).toList());
    }

    /**
     * Tables by {@code area.name}, or by their name alone.
     *
     * @throws ConfigurationException for every name that no table has, or whose table holds persons that were not asked for
     */
    public static TableChoice named(List<String> names, Persons persons) {
        Set<Table> chosen = new LinkedHashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (String name : names) {
            Tables.find(name).ifPresentOrElse(table -> {
                chosen.add(table);
                if (!isAllowed(table, persons)) {
                    faults.add(new Fault("--table " + name, 0, "holds persons, under their pseudonyms", "add --include-restricted if that is meant"));
                }
            }, () -> faults.add(new Fault("--table " + name, 0, "there is no such table", nearest(name) + "docs/tables.md lists them")));
        }
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
        return new TableChoice(List.copyOf(chosen), List.of());
    }

    /** Whether a row of it stands for a person. */
    static boolean isRestricted(Table table) {
        return table.area() == Area.RESTRICTED || table.holdsPersons();
    }

    /** @throws RunFailedException when the warehouse lacks one of them */
    void requireIn(Warehouse warehouse, String place) {
        List<String> missing = tables.stream().filter(table -> !warehouse.exists(table)).map(Table::qualifiedName).toList();
        if (!missing.isEmpty()) {
            throw new RunFailedException(place, "holds no " + String.join(", ", missing), "run whither run first, or give the warehouse with --set warehouse=...");
        }
    }

    /** What a user should know about what is not there; no line when all is. */
    List<String> notes() {
        return withheld.isEmpty() ? List.of() : List.of("left out, since they hold persons: "
                + String.join(", ", withheld.stream().map(Table::qualifiedName).toList()) + "; --include-restricted adds them");
    }

    private static boolean isAllowed(Table table, Persons persons) {
        return persons == Persons.INCLUDED || !isRestricted(table);
    }

    private static String nearest(String name) {
        List<String> known = Tables.ALL.stream().flatMap(table -> Stream.of(table.name(), table.qualifiedName())).toList();
        return NearestKey.of(name, known).flatMap(Tables::find).map(table -> "did you mean " + table.qualifiedName() + "? ").orElse("");
    }
}
