package io.whither.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All tables of the warehouse. */
public final class Tables {

    public static final List<Table> ALL = Stream.of(RawTables.ALL, CoreTables.ALL, MartTables.ALL, RestrictedTables.ALL,
            OpsTables.ALL, DimTables.ALL).flatMap(List::stream).toList();

    private Tables() {}

    /** Finds a table by {@code area.name}, or by its name alone where that is unique. */
    public static Optional<Table> find(String name) {
        return ALL.stream().filter(t -> t.qualifiedName().equals(name) || t.name().equals(name)).findFirst();
    }

    public static List<Table> of(Area area) {
        return ALL.stream().filter(t -> t.area() == area).toList();
    }
}
